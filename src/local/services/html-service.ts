import type { StandsInFor } from '../registry/google-class.ts';
import { htmlServiceClass } from '../registry/screen.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { HtmlOutput } from './html-output.ts';

export class HtmlService
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.HTML.HtmlService, typeof htmlServiceClass>
{
  readonly definition = htmlServiceClass;

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(this.execution, html);
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const wanted = name.endsWith('.html') ? name : `${name}.html`;
    const page = this.execution.bundle.pages.find((file) => file.name === wanted);
    if (!page) throw new GoogleFailure(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.execution, page.text);
  }
}
