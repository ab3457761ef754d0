import type { StandsInFor } from '../registry/google-class.ts';
import { protectionClass } from '../registry/sheet.ts';
import { unwrapped } from '../runtime/call-gate.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { ProtectionModel } from '../workbook/decorations.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import type { RangePlace } from './range-place.ts';
import { rangeOn } from './ranges.ts';
import { User } from './user.ts';

export class Protection
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.Protection, typeof protectionClass>
{
  readonly definition = protectionClass;

  constructor(
    execution: Execution,
    private readonly sheet: LocalSheet,
    private readonly model: ProtectionModel,
  ) {
    super(execution);
  }

  getDescription(): string {
    return this.model.description;
  }

  setDescription(description: string): this {
    this.model.description = description;
    return this;
  }

  getProtectionType(): string {
    return this.model.area ? 'RANGE' : 'SHEET';
  }

  getRange(): GoogleObject {
    const { maxRows: rows, maxColumns: columns } = this.sheet;
    return rangeOn(this.execution, this.sheet, this.model.area ?? { row: 0, column: 0, rows, columns });
  }

  setRange(range: RangePlace): this {
    this.model.area = range.area;
    return this;
  }

  isWarningOnly(): boolean {
    return this.model.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.model.warningOnly = warningOnly;
    return this;
  }

  getUnprotectedRanges(): GoogleObject[] {
    return this.model.unprotected.map((area) => rangeOn(this.execution, this.sheet, area));
  }

  setUnprotectedRanges(ranges: RangePlace[]): this {
    this.model.unprotected = Array.from(ranges, (range) => (unwrapped(range) as RangePlace).area);
    return this;
  }

  canEdit(): boolean {
    const { identity, world } = this.execution;
    return identity.effectiveUser === world.owner || this.model.editors.includes(identity.effectiveUser);
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): this {
    return this;
  }

  getEditors(): User[] {
    return [this.execution.world.owner, ...this.model.editors].map((email) => new User(this.execution, email));
  }

  addEditor(editor: string | User): this {
    return this.addEditors([typeof editor === 'string' ? editor : editor.email]);
  }

  addEditors(emails: string[]): this {
    this.model.editors = [...new Set([...this.model.editors, ...emails])];
    return this;
  }

  removeEditor(editor: string | User): this {
    return this.removeEditors([editor]);
  }

  removeEditors(editors: (string | User)[]): this {
    const gone = Array.from(editors, (editor) => {
      const local = unwrapped(editor) as string | User;
      return typeof local === 'string' ? local : local.email;
    });
    this.model.editors = this.model.editors.filter((email) => !gone.includes(email));
    return this;
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((model) => model !== this.model);
  }
}
