import type { UsedAs } from '../../columns.ts';
import type { LogColumns, LogLayout } from '../../formats/layout.ts';
import { columnsFor, type ColumnRole as LexiconRole } from '../../formats/lexicon/columns.ts';
import { foldHeader } from '../../formats/lexicon/words.ts';
import type { Preset } from '../../formats/preset.ts';
import type { Text } from '../../model.ts';
import type { Placed } from '../columns/account.ts';
import { contentWords } from '../columns/content-words.ts';

/** Where one column serves for several, the first of these is its role: what is of persons goes before the rest. */
const roles = [
  'number',
  'date',
  'time',
  'timezone',
  'outcome',
  'caller',
  'shown',
  'callId',
  'legJoin',
  'legPointer',
  'agent',
  'campaign',
  'phoneCode',
  'uniqueid',
  'end',
  'duration',
  'direction',
] as const satisfies readonly UsedAs[];
type LogRole = (typeof roles)[number];

const meanings: Readonly<Record<LogRole, Text>> = {
  number: { en: 'the number that was called', fr: 'le numéro appelé' },
  date: { en: 'start of the call', fr: 'début de l’appel' },
  timezone: { en: 'time zone of the row', fr: 'fuseau horaire de la ligne' },
  time: { en: 'time of the start', fr: 'heure du début' },
  outcome: { en: 'what came of the call', fr: 'résultat de l’appel' },
  direction: { en: 'whether the call went out or came in', fr: 'sens de l’appel' },
  caller: { en: 'the calling number', fr: 'le numéro appelant' },
  shown: { en: 'the number that the person saw', fr: 'le numéro affiché' },
  callId: { en: 'id of the call', fr: 'identifiant de l’appel' },
  legJoin: { en: 'joins the rows of one call', fr: 'relie les lignes d’un même appel' },
  legPointer: { en: 'points at another row of the call', fr: 'renvoie à une autre ligne de l’appel' },
  agent: { en: 'who called', fr: 'qui a appelé' },
  campaign: { en: 'the campaign', fr: 'la campagne' },
  phoneCode: { en: 'country code of the number', fr: 'indicatif du numéro' },
  uniqueid: { en: 'holds the instant in UTC', fr: 'contient l’instant en UTC' },
  end: { en: 'end of the call', fr: 'fin de l’appel' },
  duration: { en: 'length of the call', fr: 'durée de l’appel' },
};

/** Columns that might be taken for one of the above and are not. */
const others: Readonly<Partial<Record<LexiconRole, Text>>> = {
  callbackDate: { en: 'a callback, not the call', fr: 'un rappel, pas l’appel' },
  answerDate: { en: 'when somebody answered, not the start', fr: 'le décroché, pas le début' },
  talkDuration: { en: 'length of the conversation alone', fr: 'durée de la seule conversation' },
  ringDuration: { en: 'length of the ringing alone', fr: 'durée de la seule sonnerie' },
  attempts: { en: 'a counter, not one call', fr: 'un compteur, pas un appel' },
};

const asAnswered: Placed = {
  role: 'values',
  because: {
    en: 'you say what its values mean; a no is an objection',
    fr: 'vous dites ce que ses valeurs signifient\u00a0; un non est une opposition',
  },
};

/** What the columns of a log are used as, and why some that look alike are not. */
export function callPlaces(
  layout: LogLayout,
  sample: readonly string[][],
  named: ReadonlySet<number>,
  answered: readonly number[] = [],
): Map<number, Placed> {
  const rows = sample.slice(layout.headerRows);
  const found = new Map<number, LogRole[]>();
  for (const [role, column] of rolesIn(layout)) found.set(column, [...(found.get(column) ?? []), role]);
  const places = new Map<number, Placed>();
  for (const [column, name] of layout.header.entries()) {
    const because = otherWhy(layout, name, column);
    if (because !== null) places.set(column, { role: null, because });
  }
  for (const column of answered) places.set(column, asAnswered);
  for (const [column, all] of found) {
    const [role] = all;
    if (role === undefined) continue;
    const what = joined(all.map((one) => meanings[one]));
    const by = named.has(column) ? said : knownBy(layout, role, rows, column);
    places.set(column, { role, because: { en: `${what.en}; ${by.en}`, fr: `${what.fr}\u00a0; ${by.fr}` } });
  }
  return places;
}

function rolesIn(layout: LogLayout): [LogRole, number][] {
  const pairs = [layout.columns, ...layout.further].flatMap(pairsOf);
  const directions = layout.direction.columns.map((column): [LogRole, number] => ['direction', column]);
  const rank = ([role]: [LogRole, number]) => roles.indexOf(role);
  const all = [...pairs, ...directions].filter(([, column]) => column >= 0);
  const known = new Set<string>();
  return all
    .sort((a, b) => rank(a) - rank(b))
    .filter(([role, column]) => {
      const key = `${role} ${column}`;
      return !known.has(key) && known.add(key);
    });
}

/** The columns that a layout reads for something. */
export function usedColumns(layout: LogLayout): number[] {
  return rolesIn(layout).map(([, column]) => column);
}

function pairsOf(columns: LogColumns): [LogRole, number][] {
  return roles.flatMap((role): [LogRole, number][] => {
    if (role === 'outcome') return columns.outcomes.map(({ column }) => [role, column]);
    if (role === 'direction') return [];
    if (role === 'duration') return columns.lengths.map((column) => [role, column]);
    const column = columns[role];
    if (column === null) return [];
    return (Array.isArray(column) ? column : [column]).map((one) => [role, one]);
  });
}

function joined(parts: readonly Text[]): Text {
  return { en: parts.map(({ en }) => en).join(', '), fr: parts.map(({ fr }) => fr).join(', ') };
}

const said: Text = { en: 'you name it (columns)', fr: 'vous la nommez (columns)' };

function knownBy(
  { preset, headerRows }: LogLayout,
  role: LogRole,
  rows: readonly string[][],
  column: number,
): Text {
  const by =
    headerRows > 0
      ? { en: 'by its name', fr: 'd’après son nom' }
      : { en: 'by its place', fr: 'd’après sa place' };
  if (preset !== null || (role !== 'date' && role !== 'number')) return by;
  const content = contentWords(rows, column);
  return { en: `${by.en}; ${content.en}`, fr: `${by.fr}\u00a0; ${content.fr}` };
}

/** Why a column that might be taken for another is not; null where nothing is to be said of it. */
function otherWhy({ others: alike, ownLines, preset }: LogLayout, name: string, column: number): Text | null {
  if (alike.includes(column))
    return {
      en: 'might be the called number just as well',
      fr: 'pourrait tout aussi bien être le numéro appelé',
    };
  if (ownLines.includes(column)) return ownLine;
  for (const [role, why] of Object.entries(others))
    if (isLexiconRole(role) && columnsFor(role, [name]).length > 0) return why;
  return preset !== null && namesOf(preset).has(foldHeader(name)) ? ofFormat : null;
}

const ownLine: Text = {
  en: 'one and the same number: your own line',
  fr: 'un seul et même numéro\u00a0: votre propre ligne',
};

const ofFormat: Text = {
  en: 'a column of this format, not needed',
  fr: 'une colonne de ce format, inutile ici',
};

/** Every name by which a format is known. */
export function namesOf({ headers }: Preset): ReadonlySet<string> {
  return new Set(headers.flat().map(foldHeader));
}

function isLexiconRole(role: string): role is LexiconRole {
  return Object.hasOwn(others, role);
}
