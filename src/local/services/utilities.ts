import { createHash } from 'node:crypto';
import type { StandsInFor } from '../registry/google-class.ts';
import { utilitiesClass } from '../registry/script.ts';
import { unwrapped } from '../runtime/call-gate.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { Blob, bufferOf } from './blob.ts';
import { parseCsv } from './csv.ts';
import { formatMoment } from './format-moment.ts';
import { formatText } from './format-text.ts';

type Bytes = string | readonly number[];

export class Utilities
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Utilities.Utilities, typeof utilitiesClass>
{
  readonly definition = utilitiesClass;

  formatDate(date: Date, zone: string, format: string): string {
    return formatMoment(date.getTime(), zone, format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatText(template, values);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new GoogleFailure('Argument too large: milliseconds');
    this.execution.spend(milliseconds);
  }

  getUuid(): string {
    const hex = createHash('sha256').update(`uuid ${this.execution.world.next()}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  computeDigest(algorithm: unknown, value: Bytes, _charset?: unknown): number[] {
    const name = String(algorithm).toLowerCase().replace('_', '');
    if (name === 'md2') throw new GoogleFailure('MD2 is not imitated.');
    return [...new Int8Array(createHash(name).update(bufferOf(value)).digest())];
  }

  base64Encode(data: Bytes | Blob, _charset?: unknown): string {
    return bytesOf(data).toString('base64');
  }

  base64EncodeWebSafe(data: Bytes | Blob, _charset?: unknown): string {
    return bytesOf(data).toString('base64').replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(text: string, _charset?: unknown): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new GoogleFailure('Could not decode string.');
    return [...new Int8Array(Buffer.from(text, 'base64'))];
  }

  base64DecodeWebSafe(text: string, _charset?: unknown): number[] {
    return this.base64Decode(text.replace(/-/g, '+').replace(/_/g, '/'));
  }

  newBlob(data: Bytes, contentType: string | null = null, name: string | null = null): Blob {
    return new Blob(this.execution, bufferOf(data), contentType, name);
  }

  parseCsv(text: string, delimiter = ','): string[][] {
    return parseCsv(text, delimiter);
  }
}

function bytesOf(data: Bytes | Blob): Buffer {
  const local = unwrapped(data) as Bytes | Blob;
  return local instanceof Blob ? local.data : bufferOf(local);
}
