/** Locations and ranges as requests give them, checked against their segment. */

import { refuse } from '../../runtime/api-refusal.ts';
import type { Span } from '../model/containers.ts';
import type { Block, Doc, Json } from '../model/document.ts';
import { contentOf, type SegmentId, segmentEnd } from '../model/segments.ts';

export interface Place extends SegmentId {
  readonly index: number;
}

/** A `location`, or the last index before a segment's end. */
export function placeOf(doc: Doc, request: Json): Place {
  const location = request['location'] as (SegmentId & { index?: number }) | undefined;
  const end = request['endOfSegmentLocation'] as SegmentId | undefined;
  if (location) return within(doc, location, { ...location, index: location.index ?? 0 });
  if (!end) return refuse('Must specify one of location, end_of_segment_location.');
  return { ...end, index: segmentEnd(contentOf(doc, end)) - 1 };
}

function within(doc: Doc, id: SegmentId, place: Place): Place {
  mustBeIn(contentOf(doc, id), place.index);
  return place;
}

function mustBeIn(content: readonly Block[], index: number): void {
  if (index < 0) refuse('The index must be greater than or equal to 0.');
  const end = segmentEnd(content);
  if (index >= end) refuse(`Index ${index} must be less than the end index of the referenced segment, ${end}.`);
}

export interface Stretch extends SegmentId, Span {}

/** A `range`, not empty and before its segment's end; a deletion may name the end itself, to be refused in other words. */
export function rangeOf(doc: Doc, request: Json, { deleting = false } = {}): Stretch {
  const range = request['range'] as (SegmentId & { startIndex?: number; endIndex?: number }) | undefined;
  if (range?.endIndex === undefined) return refuse('Invalid range: must contain a start and end index');
  const { startIndex: from = 0, endIndex: to, ...id } = range;
  const content = contentOf(doc, id);
  if (from >= to) return refuse('The range should not be empty.');
  mustBeIn(content, from);
  if (!(deleting && to === segmentEnd(content))) mustBeIn(content, to);
  return { ...id, from, to };
}
