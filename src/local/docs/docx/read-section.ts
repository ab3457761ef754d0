/** Sections: page size, which way the page is turned, margins, headers and footers. */
import type { Json, Segment } from '../model/document.ts';
import { given, isOn, points, twips } from './measures.ts';
import type { Parts } from './parts.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reader, ReaderAt } from './reader.ts';
import { notConverted, onlyKnown } from './refuse-docx.ts';
import { child, children, val, type Xml } from './xml.ts';

const READ = [
  'w:headerReference',
  'w:footerReference',
  'w:type',
  'w:pgSz',
  'w:pgMar',
  'w:titlePg',
  'w:pgNumType',
  'w:cols',
];
const HARMLESS = ['w:docGrid', 'w:formProt', 'w:textDirection', 'w:footnotePr', 'w:endnotePr', 'w:noEndnote', 'w:bidi'];

export interface Page {
  /** Upright, whichever way the page is turned. */
  readonly pageSize: Json;
  readonly isLandscape: boolean;
  readonly margins: Json;
}

export interface Furniture {
  readonly headers: Readonly<Record<string, Segment>>;
  readonly footers: Readonly<Record<string, Segment>>;
  /** `defaultHeaderId`, `firstPageFooterId` and so on. */
  readonly ids: Json;
}

export function pageOf(section: Xml | undefined): Page {
  onlyKnown(section, READ, HARMLESS);
  if (Number(child(section, 'w:cols')?.attributes['w:num'] ?? 1) > 1) throw notConverted('text in columns');
  const size = child(section, 'w:pgSz')?.attributes ?? { 'w:w': '11906', 'w:h': '16838' };
  const [narrow = 0, long = 0] = [Number(size['w:w']) / 20, Number(size['w:h']) / 20].sort((a, b) => a - b);
  return {
    pageSize: { height: points(long), width: points(narrow) },
    isLandscape: size['w:orient'] === 'landscape',
    margins: marginsOf(child(section, 'w:pgMar')),
  };
}

function marginsOf(node: Xml | undefined): Json {
  const { attributes = {} } = node ?? {};
  return given({
    marginTop: twips(attributes['w:top'] ?? '1440'),
    marginBottom: twips(attributes['w:bottom'] ?? '1440'),
    marginRight: twips(attributes['w:right'] ?? '1440'),
    marginLeft: twips(attributes['w:left'] ?? '1440'),
    marginHeader: twips(attributes['w:header'] ?? '720'),
    marginFooter: twips(attributes['w:footer'] ?? '720'),
  });
}

const TYPES: Readonly<Record<string, string>> = { nextPage: 'NEXT_PAGE', continuous: 'CONTINUOUS' };

export function sectionStyle(section: Xml | undefined, page: Page, ids: Json, isFirst: boolean): Json {
  const type = val(section, 'w:type') ?? 'nextPage';
  return given({
    columnSeparatorStyle: 'NONE',
    contentDirection: 'LEFT_TO_RIGHT',
    ...page.margins,
    ...ids,
    sectionType: isFirst ? 'CONTINUOUS' : (TYPES[type] ?? refuseType(type)),
    flipPageOrientation: page.isLandscape || undefined,
    useFirstPageHeaderFooter: isOn(child(section, 'w:titlePg')) || undefined,
  });
}

function refuseType(type: string): never {
  throw notConverted(`a section that starts "${type}"`);
}

/** The headers and footers that a section brings, read from their own files. */
export function furnitureOf(section: Xml | undefined, index: number, parts: Parts, reader: ReaderAt): Furniture {
  const of = (kind: 'header' | 'footer') =>
    children(section, `w:${kind}Reference`).map((node) => {
      const which = node.attributes['w:type'] ?? 'default';
      if (which === 'even') throw notConverted(`a ${kind} for even pages`);
      const id = `kix.${kind}${index}${which}`;
      const segment = segmentOf(parts, reader, reader.part.relation(node.attributes['r:id'])?.target, `${kind}Id`, id);
      return {
        id,
        segment,
        key: `${which === 'first' ? 'firstPage' : 'default'}${kind === 'header' ? 'Header' : 'Footer'}Id`,
      };
    });
  const [headers, footers] = [of('header'), of('footer')];
  return {
    headers: Object.fromEntries(headers.map(({ id, segment }) => [id, segment])),
    footers: Object.fromEntries(footers.map(({ id, segment }) => [id, segment])),
    ids: Object.fromEntries([...headers, ...footers].map(({ key, id }) => [key, id])),
  };
}

function segmentOf(parts: Parts, reader: Reader, path: string | undefined, key: string, id: string): Segment {
  const part = parts.part(path ?? '');
  if (!part) throw notConverted('a header or footer whose file is missing');
  return { [key]: id, content: readBlocks(part.root.children, { ...reader, part }) };
}
