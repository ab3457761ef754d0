import type { JudgedPhase } from '../evidence/case.ts';
import type { Settings } from '../settings.ts';

/** The settings that criteria compare with, as they stand for a phase. */
export interface Limits {
  /** Points below comparable schools. */
  readonly gap: { readonly below: number; readonly significant: number };
  readonly dip: number;
  /** Successive falls. */
  readonly decline: { readonly amber: number; readonly red: number };
  /** Attainment close to the KS2 floor: from `from`, to below `to`. */
  readonly close: { readonly from: number; readonly to: number };
}

export function limitsOf(settings: Settings, phase: JudgedPhase): Limits {
  const ks4 = phase === 'KS4';
  return {
    gap: {
      below: settings[ks4 ? 'gap.att8.below' : 'gap.below'],
      significant: settings[ks4 ? 'gap.att8.significant' : 'gap.significant'],
    },
    dip: settings[ks4 ? 'dip.att8' : 'dip.rwm'],
    decline: { amber: settings['decline.amber'], red: settings['decline.red'] },
    close: {
      from: settings['floor.rwm'] - settings['floor.close.rwm'],
      to: settings['floor.rwm'] + settings['floor.close.rwm'],
    },
  };
}
