import { describe, expect, test } from '@jest/globals';
import { aDoc, aDrive, ask, DOC, refusal, wait } from './a-drive.ts';

describe('calls', () => {
  test('are counted by service, part and method, and take their time', () => {
    const host = aDrive({ latency: 'median' });
    const doc = aDoc(host);
    host.resetCalls();
    ask(host, 'Drive.Files.copy', {}, doc);
    const start = 1000;
    expect(host.calls.of('Drive.Files.copy')).toBe(1);
    expect(host.calls.modelledMs).toBe(start + 1500);
    host.resetCalls();
    ask(
      host,
      'Docs.Documents.batchUpdate',
      { requests: [1, 2].map(() => ({ insertText: { location: { index: 1 }, text: 'x' } })) },
      doc,
    );
    expect(host.calls.modelledMs).toBe(start + 600 + 2 * 2.5);
  });

  test('fail where a fault is planned, and do nothing', () => {
    const host = aDrive();
    const doc = aDoc(host);
    host.addFault({ kind: 'throw', at: 2, method: 'Drive.Files.copy', message: 'Internal Error' });
    expect(() => host.run('twice', [{}, doc])).toThrow('Internal Error');
    expect(host.drive.all()).toHaveLength(2);
  });

  test('can be lost after they did their work: the copy is there and nobody was told', () => {
    const host = aDrive();
    const doc = aDoc(host);
    host.addFault({ kind: 'die', at: 1, method: 'Drive.Files.copy', when: 'after' });
    expect(() => host.run('copyThenSay', [{}, doc])).toThrow('The execution ended');
    expect(host.drive.all()).toHaveLength(2);
    expect(host.workbook.sheets[0]?.values.get(4, 0)).toBeUndefined();
  });

  test('the 251st document of a day is refused', () => {
    const host = aDrive();
    for (let n = 0; n < 250; n++) aDoc(host);
    expect(refusal(host, 'Drive.Files.create', { mimeType: DOC })).toMatchObject({
      name: 'Exception',
      message: 'Service invoked too many times for one day: documents.',
    });
    wait(host, 24 * 3600);
    expect(refusal(host, 'Drive.Files.create', { mimeType: DOC })).toBe('it worked');
  });

  test('the 61st write of a minute is refused, and the 301st read', () => {
    const host = aDrive();
    const doc = aDoc(host);
    for (let n = 0; n < 60; n++) ask(host, 'Docs.Documents.batchUpdate', { requests: [] }, doc);
    for (let n = 0; n < 300; n++) ask(host, 'Docs.Documents.get', doc);
    expect(refusal(host, 'Docs.Documents.batchUpdate', { requests: [] }, doc)).toMatchObject({
      code: 429,
      message: expect.stringContaining(
        "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'docs.googleapis.com'",
      ),
    });
    expect(refusal(host, 'Docs.Documents.get', doc)).toMatchObject({ code: 429 });
    wait(host, 61);
    expect(refusal(host, 'Docs.Documents.get', doc)).toBe('it worked');
  });
});
