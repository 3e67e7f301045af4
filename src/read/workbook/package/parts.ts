import { posix } from 'node:path';
import type { SheetEntry } from '../model.ts';
import { otherBook, type otherBooks } from '../problems.ts';
import { type Archive, damagedPart } from './archive.ts';
import { attribute, isTrue, readPart } from './xml.ts';

/** Where the parts of a workbook lie, and what holds for all of its sheets. */
export interface BookParts {
  sheets: SheetEntry[];
  styles: string | null;
  strings: string | null;
  /** Whether days are counted from 1904, as on old Macs, instead of 1900. */
  from1904: boolean;
  /** Whether results of formulas are to be computed when it is opened: none in it counts. */
  isUncomputed: boolean;
}

/** A part and what it is to the one that leads to it. */
interface Relation {
  id: string;
  type: string;
  target: string;
}

/**
 * Finds the parts of a workbook.
 *
 * @returns null where the archive is none
 * @throws InputError for workbooks of other forms, and for damaged ones
 */
export async function findParts(archive: Archive): Promise<BookParts | null> {
  refuseOthers(archive);
  const [main] = (await relationsOf(archive, '')).filter(({ type }) => type === 'officeDocument');
  const book = main?.target ?? 'xl/workbook.xml';
  if (!archive.names.includes(book)) return null;
  return partsOf(archive, book);
}

const signs: readonly [keyof typeof otherBooks, (name: string) => boolean][] = [
  ['xlsb', (name) => name === 'xl/workbook.bin'],
  ['ods', (name) => name === 'content.xml'],
  ['numbers', (name) => /^(?:Index\/|Index\.zip$)/.test(name)],
  ['document', (name) => /^(?:word|ppt|visio)\//.test(name)],
];

function refuseOthers({ path, names }: Archive): void {
  const other = signs.find(([, is]) => names.some(is));
  if (other !== undefined) throw otherBook(path, other[0]);
}

async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const [folder, name] = [posix.dirname(part), posix.basename(part)];
  const found: Relation[] = [];
  await readPart(archive, posix.join(folder, '_rels', `${name}.rels`), {
    open(tag, attributes) {
      if (tag !== 'Relationship' || attributes.TargetMode === 'External') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      const place = posix.join('/', target.startsWith('/') ? '' : folder, target);
      found.push({ id, type: posix.basename(type), target: place.slice(1) });
    },
  });
  return found;
}

async function partsOf(archive: Archive, book: string): Promise<BookParts> {
  const relations = await relationsOf(archive, book);
  const targetOf = (type: string) => relations.find((one) => one.type === type)?.target ?? null;
  const parts: BookParts = {
    sheets: [],
    styles: targetOf('styles'),
    strings: targetOf('sharedStrings'),
    from1904: false,
    isUncomputed: false,
  };
  await readPart(archive, book, {
    open(tag, attributes) {
      if (tag === 'workbookPr') parts.from1904 = isTrue(attributes.date1904);
      if (tag === 'calcPr') parts.isUncomputed = isTrue(attributes.fullCalcOnLoad);
      if (tag === 'sheet') parts.sheets.push(...sheetOf(attributes, relations));
    },
  });
  const lost = parts.sheets.find(({ part }) => !archive.names.includes(part));
  if (lost !== undefined) throw damagedPart(archive.path, lost.name);
  if (parts.sheets.length === 0) throw damagedPart(archive.path, book);
  return parts;
}

/** None for a sheet that is a chart or a macro. */
function sheetOf(attributes: Readonly<Record<string, string>>, relations: readonly Relation[]): SheetEntry[] {
  const id = attribute(attributes, 'id');
  const relation = relations.find((one) => one.id === id);
  if (relation !== undefined && relation.type !== 'worksheet') return [];
  const { name = '', state = 'visible' } = attributes;
  return [{ name, isHidden: state !== 'visible', part: relation?.target ?? '' }];
}
