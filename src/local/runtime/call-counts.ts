/** What the bundle asked of the services since the host started or `resetCalls`. */
export class CallCounts {
  total = 0;
  cellsRead = 0;
  cellsWritten = 0;
  modelledMs = 0;
  /** Calls made while the script was being evaluated, before any function ran: there should be none. */
  whileLoading = 0;
  readonly byMethod = new Map<string, number>();

  add(method: string): number {
    this.total++;
    const times = (this.byMethod.get(method) ?? 0) + 1;
    this.byMethod.set(method, times);
    return times;
  }

  of(method: string): number {
    return this.byMethod.get(method) ?? 0;
  }
}
