import { DrivePeople } from './drive/drive-people.ts';
import type { DriveStore } from './drive/drive-store.ts';
import { Executor } from './executor.ts';
import type { HostOptions, Ran, RunOptions } from './host-options.ts';
import type { SentMail } from './mail/outbox.ts';
import { People } from './people.ts';
import { CallCounts } from './runtime/call-counts.ts';
import { toRealm } from './runtime/call-gate.ts';
import type { Execution } from './runtime/execution.ts';
import { ExecutionEnded, GoogleFailure } from './runtime/failures.ts';
import type { CallPlace, Fault } from './runtime/faults.ts';
import type { LockScope } from './runtime/locks.ts';
import type { KeptState } from './runtime/property-stores.ts';
import { nextFiring } from './runtime/schedule.ts';
import { findMenuItem, type ScreenRecord } from './runtime/screen-record.ts';
import type { TriggerModel } from './runtime/trigger-table.ts';
import { type ConsoleLine, World } from './runtime/world.ts';
import type { LocalWorkbook } from './workbook/local-workbook.ts';

/** A spreadsheet with its script, offline: runs the bundle's functions and does what people and the clock do to it. */
export class Host {
  private readonly world: World;
  private readonly executor: Executor;
  private readonly people: People;
  private readonly user: string;

  constructor(options: HostOptions) {
    const { bundle, workbook, user, installer = user, latency = 'median', uiAnswers = [], state } = options;
    const { drive, newRows, scriptId, spreadsheetId, accounts = 'consumer' } = options;
    this.user = user;
    this.world = new World({
      bundle,
      workbook,
      now: instantOf(options.now),
      owner: installer,
      latency,
      uiAnswers,
      kept: state,
      drive,
      newRows,
      scriptId,
      spreadsheetId,
      accounts,
    });
    this.executor = new Executor(this.world, options);
    this.people = new People(this.world, this.executor);
    for (const fault of options.faults ?? []) this.addFault(fault);
  }

  /** Runs a function as Google would: fresh globals, arguments and answer as JSON text. Throws what ended it. */
  run(name: string, args: readonly unknown[] = [], { as = 'menu', user = this.user }: RunOptions = {}): unknown {
    const effectiveUser = as === 'time' || as === 'edit' ? this.world.owner : user;
    const activeUser = as === 'time' ? this.world.owner : user;
    const text = JSON.stringify(args);
    const given = ({ realm }: Execution) => realm.parts.parse(text) as unknown[];
    return this.executor.run({ name, as, effectiveUser, activeUser, args: given });
  }

  /** What a dialog's google.script.run does. */
  call(name: string, request?: unknown, user = this.user): unknown {
    return this.run(name, request === undefined ? [] : [request], { as: 'rpc', user });
  }

  get calls(): CallCounts {
    return this.world.counts;
  }

  resetCalls(): void {
    this.world.counts = new CallCounts();
  }

  get workbook(): LocalWorkbook {
    return this.world.workbook;
  }

  get console(): readonly ConsoleLine[] {
    return this.world.console;
  }

  get ui(): ScreenRecord {
    return this.world.screen;
  }

  /** Every execution so far, triggers included. */
  get executions(): readonly Ran[] {
    return this.executor.ran;
  }

  get triggers(): readonly TriggerModel[] {
    return this.world.triggers.all();
  }

  /** The clock, which service calls move. */
  get now(): Date {
    return new Date(this.world.now);
  }

  setNow(when: string): void {
    this.world.now = instantOf(when);
  }

  /** Moves the clock and fires every time-driven trigger on the way. */
  advanceTo(when: string): Ran[] {
    const limit = instantOf(when);
    const fired: Ran[] = [];
    for (let due = this.world.triggers.due(limit); due; due = this.world.triggers.due(limit))
      fired.push(this.fire(due));
    this.world.now = Math.max(this.world.now, limit);
    return fired;
  }

  edit(sheet: string, row: number, column: number, value: unknown, user = this.user): Ran[] {
    return this.people.type(sheet, row, column, value, user);
  }

  paste(sheet: string, row: number, column: number, table: readonly (readonly unknown[])[], user = this.user): Ran[] {
    return this.people.paste(sheet, row, column, table, user);
  }

  insertRows(sheet: string, before: number, count = 1, user = this.user): Ran[] {
    return this.people.insertRows(sheet, before, count, user);
  }

  deleteRows(sheet: string, from: number, count = 1, user = this.user): Ran[] {
    return this.people.deleteRows(sheet, from, count, user);
  }

  insertColumns(sheet: string, before: number, count = 1, user = this.user): Ran[] {
    return this.people.insertColumns(sheet, before, count, user);
  }

  deleteColumns(sheet: string, from: number, count = 1, user = this.user): Ran[] {
    return this.people.deleteColumns(sheet, from, count, user);
  }

  sort(sheet: string, column: number, ascending = true, user = this.user): Ran[] {
    return this.people.sort(sheet, column, ascending, user);
  }

  /** Opens the spreadsheet: onOpen, then installable open triggers. */
  open(user = this.user): Ran[] {
    return this.people.open(user);
  }

  clickMenu(label: string, user = this.user): unknown {
    const name = findMenuItem(this.world.screen.menus, label);
    if (name === undefined) throw new Error(`No menu item "${label}": has the spreadsheet been opened?`);
    return this.run(name, [], { as: 'menu', user });
  }

  addFault(fault: Fault): void {
    this.world.plans.add(fault, () => {
      const what =
        fault.message ??
        (fault.kind === 'die' ? `The execution ended at call ${fault.at}.` : `Service error: ${serviceOf(fault)}`);
      throw fault.kind === 'die' ? new ExecutionEnded('died', what) : new GoogleFailure(what);
    });
  }

  /** The Drive that the bundle's documents are in. */
  get drive(): DriveStore {
    return this.world.drive;
  }

  /** What people do in Drive and Docs. */
  get documents(): DrivePeople {
    return new DrivePeople(this.world.drive, () => this.world.now);
  }

  /** 250 documents a day for a consumer account; 1,500 for Workspace. */
  allowDocumentsADay(count: number): void {
    this.world.apiQuotas.documentsADay = count;
  }

  /** What was sent, in order. */
  get outbox(): readonly SentMail[] {
    return this.world.outbox.sent;
  }

  /** 100 a day for a consumer account; 1,500 for Workspace. */
  allowRecipientsADay(count: number): void {
    this.world.outbox.recipientsADay = count;
  }

  /** Google refuses mail to this address from now on, in these words. */
  refuseMailTo(address: string, message = `Invalid email: ${address}`): void {
    this.world.outbox.refused.set(address, message);
  }

  /** Does something just before the nth call, or the nth call of a method: a person's edit, another run. */
  duringCall(place: number | CallPlace, happen: () => void): void {
    this.world.plans.add(typeof place === 'number' ? { at: place } : place, happen);
  }

  /** Another execution holds this lock until the returned function is called. */
  holdLock(scope: LockScope = 'document'): () => void {
    const holder = {};
    if (!this.world.locks.take(scope, holder)) throw new Error(`The ${scope} lock is held already.`);
    return () => this.world.locks.release(scope, holder);
  }

  properties(store = 'document'): ReadonlyMap<string, string> {
    return this.world.properties.store(store).values;
  }

  /** What the next host needs to go on where this one stopped: plain JSON. */
  state(): KeptState {
    return { properties: this.world.properties.toJSON(), triggers: [...this.world.triggers.all()] };
  }

  private fire({ id, handler, creator, schedule, next = 0 }: TriggerModel): Ran {
    this.world.now = Math.max(this.world.now, next);
    this.world.triggers.reschedule(id, schedule && schedule.kind !== 'once' ? nextFiring(schedule, next) : undefined);
    return this.executor.attempt({
      name: handler,
      as: 'time',
      effectiveUser: creator,
      activeUser: creator,
      args: (execution) => [toRealm({ authMode: 'FULL', triggerUid: id }, execution)],
    });
  }
}

function serviceOf({ method = '' }: Fault): string {
  if (method.startsWith('MailApp.')) return 'Mail';
  return method.startsWith('Drive.') ? 'Drive' : method.startsWith('Docs.') ? 'Docs' : 'Spreadsheets';
}

export function startHost(options: HostOptions): Host {
  return new Host(options);
}

/** Local time in the process's zone; a bare day is its midnight. */
function instantOf(when: string): number {
  const instant = new Date(when.length === 10 ? `${when}T00:00:00` : when).getTime();
  if (Number.isNaN(instant)) throw new Error(`Not a moment: ${when}. Use 2026-10-05T07:00:00.`);
  return instant;
}
