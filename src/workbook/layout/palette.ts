/** The colours of `look.md`: one fill and one text each, contrast over 7 to 1. A colour never stands without its word. */
import type { TabGroup } from '../tab.ts';

export interface Look {
  readonly fill: string;
  readonly text: string;
}

export const LOOKS = {
  GREEN: { fill: '#cfead6', text: '#0b4f1a' },
  YELLOW: { fill: '#fff3b0', text: '#5c4700' },
  AMBER: { fill: '#ffd8a8', text: '#6b3400' },
  RED: { fill: '#f6c4bf', text: '#7a0c0c' },
  'URGENT ACTION': { fill: '#5a0f14', text: '#ffffff' },
  'Not yet set': { fill: '#e8eaed', text: '#3c4043' },
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof LOOKS;

export const TAB_COLOURS: Readonly<Record<TabGroup, string>> = {
  Now: '#1a73e8',
  Records: '#188038',
  Policy: '#8430ce',
  Log: '#80868b',
};

/** A glance at the headers tells where to type. */
export const HEADER_FILLS = { program: '#e8eaed', people: '#ffffff' } as const;
