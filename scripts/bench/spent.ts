/** Time on the clock, and of all the processor's cores together: other work on the machine lengthens the first more than the second. */
export interface Spent {
  readonly wallMs: number;
  readonly cpuMs: number;
}

export function spentOn<Result>(work: () => Result): Spent & { readonly result: Result } {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = work();
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1000, result };
}

export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The most memory that this process has held at any time. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;
