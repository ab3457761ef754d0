import { NotSupported } from './failures.ts';

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly run: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

export interface Page {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface Toast {
  readonly text: string;
  readonly title: string;
}

/** The button a person presses (`YES`, `NO`, `OK`, `CANCEL`, `CLOSE`), and what they type at a prompt. */
export type UiAnswer = string | { readonly button: string; readonly text: string };

/** What people saw, in order. */
export class ScreenRecord {
  menus: Menu[] = [];
  readonly toasts: Toast[] = [];
  readonly questions: Question[] = [];
  readonly pages: Page[] = [];
  private readonly answers: UiAnswer[];

  constructor(answers: readonly UiAnswer[]) {
    this.answers = [...answers];
  }

  willAnswer(...answers: readonly UiAnswer[]): void {
    this.answers.push(...answers);
  }

  /** A message with only an OK button answers itself; any other question needs an answer given beforehand. */
  ask(question: Question): { button: string; text: string } {
    this.questions.push(question);
    if (question.kind === 'alert' && question.buttons === 'OK') return { button: 'OK', text: '' };
    const answer = this.answers.shift();
    if (answer === undefined) {
      throw new NotSupported(`Ui.${question.kind} "${question.text}"`, 'without an answer: give the host uiAnswers');
    }
    return typeof answer === 'string' ? { button: answer, text: '' } : answer;
  }
}

/** The function behind a menu item, wherever it is in the menus. */
export function findMenuItem(
  menus: readonly { readonly entries: readonly MenuEntry[] }[],
  label: string,
): string | undefined {
  for (const { entries } of menus) {
    for (const entry of entries) {
      if (entry.kind === 'item' && entry.label === label) return entry.run;
      const inside = entry.kind === 'menu' ? findMenuItem([entry], label) : undefined;
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}
