import type { StandsInFor } from '../registry/google-class.ts';
import { htmlOutputClass } from '../registry/screen.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export class HtmlOutput
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.HTML.HtmlOutput, typeof htmlOutputClass>
{
  readonly definition = htmlOutputClass;
  width: number | undefined;
  height: number | undefined;
  private title: string | undefined;

  constructor(
    execution: Execution,
    private html: string,
  ) {
    super(execution);
  }

  getContent(): string {
    return this.html;
  }

  setContent(html: string): this {
    this.html = html;
    return this;
  }

  append(html: string): this {
    this.html += html;
    return this;
  }

  appendUntrusted(text: string): this {
    return this.append(text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter));
  }

  clear(): this {
    return this.setContent('');
  }

  getTitle(): string | null {
    return this.title ?? null;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width ?? null;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height ?? null;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  setSandboxMode(_mode: unknown): this {
    return this;
  }

  addMetaTag(_name: string, _content: string): this {
    return this;
  }
}
