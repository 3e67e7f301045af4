import { type Day, dayOf, localDay, readMoment } from './calendar.ts';
import type { Campaign, ContactList, OppositionExport } from './campaign.ts';
import { type CellPart, readCell, readNumber } from './numbers.ts';

/** What the opposition files say. */
export interface Lists {
  /** Opposed numbers with the earliest of their entries' own dates. */
  opposed: Map<string, Day | null>;
  /** Numbers that an answer file or a flag column speaks of; null when there is no such file. */
  screened: Set<string> | null;
  own: Map<string, Day | null>;
  /** Numbers that the contact list itself says are not to be called, in whichever row. */
  flagged: Set<string>;
  /** Numbers of rows in which the list has a consent that was withdrawn. */
  refused: Set<string>;
  /** Lines with six or more digits that are no number. */
  unreadable: number;
  exports: { day: Day | null }[];
}

const YES = ['o', 'oui', 'y', 'yes', '1', 'true', 'vrai', 'x'];

function isOpposed(file: OppositionExport, flag: string, forced: 'listed' | 'callable' | null): boolean {
  if (file.variant === 'plain' || file.variant === 'header') return true;
  if (file.variant === 'answers' || file.variant === 'answers-header')
    return flag.trim().toUpperCase() !== 'OK';
  const yes = YES.includes(flag.trim().toLowerCase()) || flag === 'authorized' || flag === 'Non liste';
  // The option decides only where the name leaves a doubt: a column called just `bloctel`.
  const decided = file.flagName === 'bloctel' ? forced : null;
  const callable = decided === null ? file.variant === 'inverse-flag' : decided === 'callable';
  return callable ? !yes : yes;
}

const looksUnreadable = (text: string): boolean =>
  text.normalize('NFKC').replace(/\D/g, '').length >= 6 && readNumber(text).kind === 'invalid';

/** The day that an entry's own date names, read as it is written; null for none, or one that is none. */
const registeredOn = (written: string): Day | null => {
  const { day, instant } = readMoment(written, 'UTC');
  return day ?? (instant === null ? null : localDay(instant, 'UTC'));
};

function enter(list: Map<string, Day | null>, e164: string, day: Day | null): void {
  const known = list.get(e164) ?? null;
  list.set(e164, known === null || (day !== null && day < known) ? day : known);
}

/** What tells a number of the contact list from others, foreign ones too; empty for what is no number to call. */
export function callableKey({ text, number }: CellPart): string {
  return number.kind === 'foreign' ? text.replace(/\D/g, '').replace(/^00/, '') : number.e164;
}

const SAYS_YES = ['oui', 'o', 'yes', 'true', '1', 'x', 'dnc', 'ne plus appeler'];

/**
 * The numbers of the rows whose flag says not to call: a yes where it denies calls; a no where it allows them, and nothing
 * at all where every other row says yes.
 */
function flaggedNumbers({ flag, rows }: ContactList): Set<string> {
  const found = new Set<string>();
  if (flag === null) return found;
  const said = (cells: string[]): string => (cells[flag.column] ?? '').trim().toLowerCase();
  const filled = rows.map(({ cells }) => said(cells)).filter((text) => text !== '');
  const onlyYes = filled.length > 0 && filled.every((text) => SAYS_YES.includes(text));
  for (const { cells } of rows) {
    const text = said(cells);
    const denied = flag.allows ? (text === '' ? onlyYes : !SAYS_YES.includes(text)) : SAYS_YES.includes(text);
    if (!denied) continue;
    for (const column of flag.phoneColumns)
      for (const part of readCell(cells[column] ?? '').parts) found.add(callableKey(part));
  }
  return found;
}

/** A withdrawal on the day of giving or after it, or without one, whenever it was. */
function refusedNumbers({ consents, phoneColumns, rows }: ContactList): Set<string> {
  const found = new Set<string>();
  if (consents === null) return found;
  for (const { cells } of rows) {
    const given = registeredOn(cells[consents.given] ?? '');
    const withdrawn = registeredOn(cells[consents.withdrawn] ?? '');
    if (withdrawn === null || (given !== null && withdrawn < given)) continue;
    for (const column of phoneColumns)
      for (const part of readCell(cells[column] ?? '').parts) found.add(callableKey(part));
  }
  return found;
}

/** Reads every opposition export and the own list. Any export that opposes a number decides. */
export function readLists({ contacts, oppositions, own, options }: Campaign): Lists {
  const opposed: Lists['opposed'] = new Map();
  const answers = oppositions.filter(({ variant }) => variant !== 'plain' && variant !== 'header');
  const screened = new Set<string>();
  let unreadable = 0;
  for (const file of oppositions)
    for (const { number, flag, registered } of file.lines) {
      if (looksUnreadable(number)) unreadable += 1;
      const { e164 } = readNumber(number);
      if (e164 === '') continue;
      if (answers.includes(file)) screened.add(e164);
      if (isOpposed(file, flag, options.bloctelFlag))
        enter(opposed, e164, file.dated ? registeredOn(registered) : null);
    }
  const ownNumbers: Lists['own'] = new Map();
  for (const { number, registered } of own?.lines ?? []) {
    if (looksUnreadable(number)) unreadable += 1;
    const { e164 } = readNumber(number);
    if (e164 !== '') enter(ownNumbers, e164, own?.dated ? registeredOn(registered) : null);
  }
  const exports = oppositions.map(({ nameDate }) => {
    const date = options.oppositionDate ?? nameDate;
    return { day: date === null ? null : dayOf(date) };
  });
  return {
    opposed,
    screened: answers.length > 0 ? screened : null,
    own: ownNumbers,
    flagged: flaggedNumbers(contacts),
    refused: refusedNumbers(contacts),
    unreadable,
    exports,
  };
}
