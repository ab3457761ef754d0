/** The files inside a .docx. */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ApiRefusal } from '../../runtime/api-refusal.ts';
import { child, children, parseXml, type Xml } from './xml.ts';

export interface Relation {
  readonly target: string;
  readonly isOutside: boolean;
}

/** One file with the files and addresses it names. */
export interface Part {
  readonly root: Xml;
  readonly relation: (id: string | undefined) => Relation | undefined;
}

export interface Parts {
  readonly main: Part;
  readonly part: (path: string) => Part | undefined;
  /** The styles or the numbering, as the main part names them. */
  readonly named: (type: string) => Xml | undefined;
}

export function partsOf(data: Buffer): Parts {
  const files = unzipped(data);
  const text = (path: string) => {
    const file = files[path];
    return file && strFromU8(file);
  };
  const relations = (path: string): readonly Xml[] => {
    const rels = text(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
    return rels === undefined ? [] : children(parseXml(rels), 'Relationship');
  };
  const part = (path: string): Part | undefined => {
    const xml = text(path);
    if (xml === undefined) return undefined;
    const found = relations(path).map(({ attributes }) => [attributes['Id'], relationFrom(attributes, path)] as const);
    const byId = new Map(found);
    return { root: parseXml(xml), relation: (id) => byId.get(id) };
  };
  const mainPath = relationsOfAll(text).find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'));
  const path = (mainPath?.attributes['Target'] ?? 'word/document.xml').replace(/^\//, '');
  const main = part(path);
  if (!main || !child(main.root, 'w:body')) throw damaged('it holds no document');
  const named = (type: string) => {
    const relation = relations(path).find(({ attributes }) => attributes['Type']?.endsWith(`/${type}`));
    return relation && part(relationFrom(relation.attributes, path).target)?.root;
  };
  return { main, part, named };
}

function relationsOfAll(text: (path: string) => string | undefined): readonly Xml[] {
  const rels = text('_rels/.rels');
  return rels === undefined ? [] : children(parseXml(rels), 'Relationship');
}

function relationFrom(attributes: Readonly<Record<string, string>>, from: string): Relation {
  const target = attributes['Target'] ?? '';
  const isOutside = attributes['TargetMode'] === 'External';
  if (isOutside) return { target, isOutside };
  return { target: target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target), isOutside };
}

function unzipped(data: Buffer): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(data);
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

const damaged = (why: string) => new ApiRefusal(`Bad Request: the upload is not a .docx (${why}).`, 400, 'badRequest');
