import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { aHost } from '../a-host.ts';

const script = `
  function send(message, attached) {
    if (attached) message.attachments = attached.map(({ text, type, name }) => Utilities.newBlob(text, type, name));
    try { MailApp.sendEmail(message); return 'it worked'; }
    catch (error) { return error.name + ': ' + error.message; }
  }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function fields() { MailApp.sendEmail('a@b.example', 'Subject', 'Body'); }
  function copy() { MailApp.sendEmail({ to: 'a@b.example', subject: 'S', body: 'B', cc: 'c@d.example' }); }
`;

type Given = Partial<Pick<HostOptions, 'accounts' | 'latency'>> & { readonly scopes?: readonly string[] };

export const aMailHost = ({ scopes, ...options }: Given = {}): Host =>
  aHost(script, { ...options, ...(scopes && { manifest: { oauthScopes: [...scopes] } }) });

export const MESSAGE = { to: 'head@oak.example', subject: 'Due', body: 'A report is due.' };

export const send = (host: Host, message: object = {}, ...attached: readonly object[]): unknown =>
  host.run('send', [{ ...MESSAGE, ...message }, attached.length > 0 ? attached : null]);
