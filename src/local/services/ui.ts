import type { StandsInFor } from '../registry/google-class.ts';
import { uiClass } from '../registry/screen.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { Page, Question } from '../runtime/screen-record.ts';
import type { HtmlOutput } from './html-output.ts';
import { Menu } from './menu.ts';
import { PromptResponse } from './prompt-response.ts';

export class Ui extends GoogleObject implements StandsInFor<GoogleAppsScript.Base.Ui, typeof uiClass> {
  readonly definition = uiClass;

  createMenu(label: string): Menu {
    return new Menu(this.execution, label);
  }

  createAddonMenu(): Menu {
    return new Menu(this.execution, 'Add-on');
  }

  alert(...given: unknown[]): string {
    return this.execution.world.screen.ask(question('alert', given)).button;
  }

  prompt(...given: unknown[]): PromptResponse {
    const { button, text } = this.execution.world.screen.ask(question('prompt', given));
    return new PromptResponse(this.execution, button, text);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.show('modal', page, title);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.show('modeless', page, title);
  }

  showSidebar(page: HtmlOutput): void {
    this.show('sidebar', page, page.getTitle() ?? '');
  }

  private show(kind: Page['kind'], page: HtmlOutput, title: string): void {
    const { pages } = this.execution.world.screen;
    pages.push({ kind, title, html: page.getContent(), width: page.width, height: page.height });
  }
}

/** Google takes (text), (text, buttons) or (title, text, buttons). */
function question(kind: Question['kind'], given: readonly unknown[]): Question {
  const [first = '', second = 'OK', third] = given.map(String);
  if (third !== undefined) return { kind, title: first, text: second, buttons: third };
  return { kind, title: '', text: first, buttons: second };
}
