import type { StandsInFor } from '../registry/google-class.ts';
import { menuClass } from '../registry/screen.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { MenuEntry } from '../runtime/screen-record.ts';

export class Menu extends GoogleObject implements StandsInFor<GoogleAppsScript.Base.Menu, typeof menuClass> {
  readonly definition = menuClass;
  private readonly entries: MenuEntry[] = [];

  constructor(
    execution: Execution,
    private readonly label: string,
  ) {
    super(execution);
  }

  addItem(label: string, run: string): this {
    this.entries.push({ kind: 'item', label, run });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push({ kind: 'menu', label: menu.label, entries: menu.entries });
    return this;
  }

  addToUi(): void {
    if (this.entries.length === 0) throw new GoogleFailure('Cannot add an empty menu.');
    const { screen } = this.execution.world;
    screen.menus = [
      ...screen.menus.filter(({ label }) => label !== this.label),
      { label: this.label, entries: this.entries },
    ];
  }
}
