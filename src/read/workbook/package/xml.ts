import { Parser } from 'htmlparser2';
import { forbiddenXml } from '../problems.ts';
import { type Archive, damagedPart } from './archive.ts';

/** What is met in a part, in its order; names are without the prefix of their namespace. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Bytes without anything that begins or ends: no cell is that long, and all of it would be held at once. */
const LONGEST_SILENCE = 16 << 20;

/**
 * Reads a part of a workbook as XML, and gives a turn after each chunk of it.
 *
 * @throws InputError where it is no well-formed XML in UTF-8, or declares a document type
 */
export async function* parsed(archive: Archive, part: string, events: XmlEvents): AsyncGenerator<void> {
  const { path } = archive;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let silence = 0;
  const heard = () => {
    silence = 0;
  };
  const parser = parserOf(events, heard, () => {
    throw forbiddenXml(path, part);
  });
  const orDamaged = (work: () => void) => {
    try {
      work();
    } catch (error) {
      throw isOfXml(error) ? damagedPart(path, part) : error;
    }
  };
  let bytes = 0;
  for await (const chunk of archive.bytes(part)) {
    bytes += chunk.length;
    silence += chunk.length;
    orDamaged(() => parser.write(decoder.decode(chunk, { stream: true })));
    if (silence > LONGEST_SILENCE) throw damagedPart(path, part);
    yield;
  }
  if (bytes === 0) return;
  orDamaged(() => parser.end(decoder.decode()));
}

/** Reads a small part to its end. */
export async function readPart(archive: Archive, part: string, events: XmlEvents): Promise<void> {
  for await (const _ of parsed(archive, part, events));
}

/** What its events throw on purpose is an `InputError`; text that is no UTF-8 is a `TypeError` of the decoder. */
function isOfXml(error: unknown): boolean {
  return error instanceof NotClosed || (error instanceof TypeError && 'code' in error);
}

/** An element that is not closed where it has to be. */
class NotClosed extends Error {}

/** Entities are never more than a character: those that a document declares are not read. */
function parserOf(events: XmlEvents, heard: () => void, isDeclared: () => never): Parser {
  // An element that holds nothing closes itself.
  let isEmpty = false;
  return new Parser(
    {
      onopentag(name, attributes) {
        isEmpty = true;
        heard();
        events.open(local(name), attributes);
      },
      onclosetag(name, isImplied) {
        if (isImplied && !isEmpty) throw new NotClosed(name);
        isEmpty = false;
        heard();
        events.close?.(local(name));
      },
      ontext(piece) {
        isEmpty = false;
        events.text?.(piece);
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) isDeclared();
      },
    },
    { xmlMode: true },
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute without regard to the prefix of its namespace. */
export function attribute(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return attributes[wanted] ?? Object.entries(attributes).find(([name]) => local(name) === wanted)?.[1];
}

/** `1` or `true`, as XML has it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
