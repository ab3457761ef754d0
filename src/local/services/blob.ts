import type { StandsInFor } from '../registry/google-class.ts';
import { blobClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';

export class Blob extends GoogleObject implements StandsInFor<GoogleAppsScript.Base.Blob, typeof blobClass> {
  readonly definition = blobClass;

  constructor(
    execution: Execution,
    /** What it holds, for the services that take a blob. */
    public data: Buffer,
    public contentType: string | null,
    public name: string | null,
  ) {
    super(execution);
  }

  getBytes(): number[] {
    return [...new Int8Array(this.data)];
  }

  setBytes(bytes: number[]): this {
    this.data = bufferOf(bytes);
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return this.data.toString(/8859-1|latin/i.test(charset) ? 'latin1' : 'utf8');
  }

  setDataFromString(text: string, _charset?: string): this {
    this.data = Buffer.from(text);
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.execution, Buffer.from(this.data), this.contentType, this.name);
  }
}

/** Google's bytes are signed. */
export function bufferOf(data: string | readonly number[]): Buffer {
  return typeof data === 'string' ? Buffer.from(data) : Buffer.from(Int8Array.from(data).buffer);
}
