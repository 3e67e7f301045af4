import { formatIds } from '../formats/detection/detect.ts';
import { likelyColumns } from '../formats/detection/likely-columns.ts';
import type { Day, Text } from '../model.ts';
import { entryLines } from '../read/columns/entry.ts';
import { contentOf } from '../read/csv/column-content.ts';
import type { InspectOptions, LogColumnRole } from '../settings.ts';
import { shellWord } from '../words/shell-word.ts';
import type { Inspection } from './model.ts';
import { holdsDates } from './plan.ts';
import { isOfPersons } from './role/signs.ts';
import { auditOfCalls, screening } from './screening.ts';

/** Columns that are named beside those to choose. */
const NAMED = 12;

type Seen = Omit<Inspection, 'next' | 'exit'>;

/** What to do next, the exact lines to type included; names of further files are examples. */
export function nextSteps(
  seen: Seen,
  rows: readonly string[][],
  options: InspectOptions,
  today: Day,
): Text[] {
  if (seen.problem === null && seen.unclear.length > 0) return answers(seen, options);
  if (seen.problem === null) {
    if (seen.role === 'calls') return withLog(seen, options, today);
    return [...doubts(seen, rows, options), ...unreadable(seen), withList(seen, options, today)];
  }
  switch (seen.problem.code) {
    case 'opposition/doubtful-flag':
    case 'contacts/doubtful-flag':
      return [meaningOfFlag(options)];
    case 'columns/phone-unclear':
    case 'columns/unknown':
      return seen.role === 'contacts' ? unrecognised(seen, rows, options) : [again(options)];
    default:
      return seen.problem.code.startsWith('calls/') ? unreadLog(seen, rows, options) : [again(options)];
  }
}

/** What is not understood is answered in the campaign file. */
function answers({ role, entry }: Seen, { path }: InspectOptions): Text[] {
  if (entry === null) return [];
  const file = shellWord(path);
  return [
    step(
      'say in campaign-audit.yaml what it means (yes: it changes nothing, no: it bars; correct the answers), or have it written there:',
      'dites dans campaign-audit.yaml ce que cela signifie (yes\u00a0: sans effet, no\u00a0: écarte\u00a0; corrigez les réponses), ou faites-l’y écrire\u00a0:',
      ...entryLines(role, path, entry),
      `campaign-audit inspect ${file} --role ${role} --write-entry campaign-audit.yaml`,
    ),
    step('then look again:', 'puis regardez de nouveau\u00a0:', `campaign-audit inspect ${file}`),
  ];
}

/** What a list was taken for without being sure. */
function doubts(seen: Seen, rows: readonly string[][], options: InspectOptions): Text[] {
  if (seen.flagAssumed) return [meaningOfFlag(options)];
  if (seen.role !== 'contacts' || options.role !== null || options.phoneColumn.length > 0) return [];
  const isDated = seen.columns.some(({ role }, column) => role === null && holdsDates(rows, column));
  const names = seen.columns.map(({ name }) => name);
  return isDated && !isOfPersons(names) ? [columnsOfLog(seen, rows, options)] : [];
}

function withList(seen: Seen, options: InspectOptions, today: Day): Text {
  const file = shellWord(options.path);
  const columns = options.phoneColumn.map((name) => ` --phone-column ${shellWord(name)}`).join('');
  const flag = options.bloctelFlag === null ? '' : ` --bloctel-flag ${options.bloctelFlag}`;
  switch (seen.role) {
    case 'own-opposition':
      return use(screening({ ownOpposition: file }, today));
    case 'consents':
      return use(screening({ consents: file }, today));
    case 'opposition':
      return seen.exportDate === null
        ? dated(screening({ opposition: `${file}${flag} --opposition-date 2026-09-01` }, today))
        : use(screening({ opposition: `${file}${flag}` }, today));
    default:
      return step(
        'screen it (put in the names of your other files):',
        'nettoyez-la (mettez les noms de vos autres fichiers)\u00a0:',
        screening({ contacts: `${file}${columns}${flag}`, ...ownConsents(seen) }, today),
      );
  }
}

/** A list that says itself who consented needs no register. */
function ownConsents({ columns }: Seen): { consents?: null } {
  return columns.some(({ role }) => role === 'given') ? { consents: null } : {};
}

function use(command: string): Text {
  return step(
    'use it to screen a contact list (put in the names of your other files):',
    'utilisez ce fichier pour nettoyer une liste de contacts (mettez les noms de vos autres fichiers)\u00a0:',
    command,
  );
}

function dated(command: string): Text {
  return step(
    'its name does not say on which day it was made: say so when you use it to screen a contact list:',
    'son nom ne dit pas de quel jour il date\u00a0: dites-le en l’utilisant pour nettoyer une liste de contacts\u00a0:',
    command,
  );
}

function withLog(seen: Seen, options: InspectOptions, today: Day): Text[] {
  const inspect = `campaign-audit inspect ${shellWord(options.path)}${saidOfLog(options)}`;
  const steps: Text[] = [];
  if (seen.outcomes.some(({ known }) => !known))
    steps.push(
      step(
        'have a file written with the results that nobody knows, fill it in, and use it:',
        'faites écrire un fichier avec les résultats inconnus, complétez-le, puis utilisez-le\u00a0:',
        `${inspect} --write-outcomes map.yaml`,
        `${inspect} --outcomes map.yaml`,
      ),
    );
  if (seen.unreadable.count > 0) steps.push(...withoutPrefix(seen, options));
  if (seen.zone && options.said.timezone === undefined && (seen.zone.doubtful || seen.zone.atNight > 0))
    steps.push(
      step(
        'see whether its hours look right when they are read as UTC:',
        'regardez si ses heures sont plausibles lues en UTC\u00a0:',
        `${inspect} --calls-timezone UTC`,
      ),
    );
  return [...steps, ...unreadable(seen), audit(seen, options, today)];
}

/** A run stops for lines that it cannot read, unless the gap is accepted. */
function unreadable({ role, unreadable: { count } }: Seen): Text[] {
  if (count === 0) return [];
  const family = role === 'calls' ? 'calls' : role === 'consents' ? 'consent' : 'opposition';
  const rule = `${family}/unreadable`;
  return [
    step(
      `correct the lines that cannot be read where the file comes from; a run goes on without them only with --accept ${rule}`,
      `corrigez à la source les lignes illisibles\u00a0; un contrôle ne s’en passe qu’avec --accept ${rule}`,
    ),
  ];
}

/** Digits that may be a prefix of dialling, where the user names none. */
function withoutPrefix({ phoneShapes: { prefix } }: Seen, options: InspectOptions): Text[] {
  if (prefix === null || options.said.dialPrefix !== undefined) return [];
  const { digits, count } = prefix;
  return [
    step(
      `unreadable numbers begin with ${digits}, which may be a dialling prefix (${count}):`,
      `des numéros illisibles commencent par ${digits}, peut-être un préfixe de numérotation (${count})\u00a0:`,
      `campaign-audit inspect ${shellWord(options.path)}${saidOfLog(options)} --dial-prefix ${digits}`,
    ),
  ];
}

function audit(seen: Seen, options: InspectOptions, today: Day): Text {
  const log = `${shellWord(options.path)}${saidOfLog(options)}`;
  return step(
    'audit its calls, or use it to screen a contact list (put in the names of your other files):',
    'contrôlez ses appels, ou utilisez-le pour nettoyer une liste de contacts (mettez les noms de vos autres fichiers)\u00a0:',
    auditOfCalls(log, seen),
    screening({ calls: log }, today),
  );
}

function saidOfLog({ said, outcomes: outcomesFile }: InspectOptions): string {
  const flags = [
    ['--calls-format', said.format],
    ['--calls-timezone', said.timezone],
    ['--dial-prefix', said.dialPrefix],
    ['--outcomes', outcomesFile ?? undefined],
  ] as const;
  return flags.map(([flag, value]) => (value === undefined ? '' : ` ${flag} ${shellWord(value)}`)).join('');
}

function meaningOfFlag({ path }: InspectOptions): Text {
  return step(
    'say what a true flag means: that the number is on the list, or that it may be called:',
    'dites ce que signifie un indicateur vrai\u00a0: que le numéro est inscrit, ou qu’il peut être appelé\u00a0:',
    `campaign-audit inspect ${shellWord(path)} --bloctel-flag listed`,
    `campaign-audit inspect ${shellWord(path)} --bloctel-flag callable`,
  );
}

function again({ path, role }: InspectOptions): Text {
  const as = role === null ? '' : ` --role ${role}`;
  return step(
    'put that right in the file, then look again:',
    'corrigez cela dans le fichier, puis regardez de nouveau\u00a0:',
    `campaign-audit inspect ${shellWord(path)}${as}`,
  );
}

/** A file that is nothing in particular: what it could be, and how to say so. */
function unrecognised(seen: Seen, rows: readonly string[][], options: InspectOptions): Text[] {
  return [
    step(
      'if it is a contact list, name its phone columns:',
      'si c’est une liste de contacts, nommez ses colonnes de téléphone\u00a0:',
      ...likelyNumbers(seen, rows).map(
        (name) => `campaign-audit inspect ${shellWord(options.path)} --phone-column ${shellWord(name)}`,
      ),
    ),
    columnsOfLog(seen, rows, options),
    otherRoles(options),
    formatOfLog(seen, options),
  ];
}

function unreadLog(seen: Seen, rows: readonly string[][], options: InspectOptions): Text[] {
  if (seen.problem?.code === 'calls/no-number-column' || seen.problem?.code === 'calls/no-date-column')
    return [betterExport(options), otherRoles(options)];
  return [
    ...withoutPrefix(seen, options),
    columnsOfLog(seen, rows, options),
    ...(seen.structure === 'csv' ? [otherRoles(options)] : []),
    formatOfLog(seen, options),
  ];
}

function betterExport({ path }: InspectOptions): Text {
  return step(
    'get an export that has what is missing, then look at it:',
    'obtenez un export qui contient ce qui manque, puis regardez-le\u00a0:',
    `campaign-audit inspect ${shellWord(path)}`,
  );
}

function columnsOfLog(seen: Seen, rows: readonly string[][], { path }: InspectOptions): Text {
  return step(
    'if it is a call log, say in campaign-audit.yaml what its columns are and how it writes dates, and look again:',
    'si c’est un journal d’appels, dites dans campaign-audit.yaml quelles sont ses colonnes et comment il écrit les dates, puis regardez de nouveau\u00a0:',
    ...snippet(seen, rows, path),
    `campaign-audit inspect ${shellWord(path)} --role calls`,
  );
}

function formatOfLog({ candidates }: Seen, { path }: InspectOptions): Text {
  return step(
    `if it comes from one of these products, name its format (${formatIds.join(', ')}):`,
    `s’il vient de l’un de ces produits, nommez son format (${formatIds.join(', ')})\u00a0:`,
    `campaign-audit inspect ${shellWord(path)} --calls-format ${candidates[0] ?? 'generic'}`,
  );
}

/** Lines for the campaign file, with the file's own columns where their cells show what they hold. */
function snippet(seen: Seen, rows: readonly string[][], path: string): string[] {
  const names = seen.columns.map(({ name }) => name);
  const found = likelyColumns([names, ...rows]);
  const line = (role: LogColumnRole) =>
    `      ${found[role] === undefined ? `# ${role}: "…"` : `${role}: ${JSON.stringify(found[role])}`}`;
  const some = names.slice(0, NAMED).map((name) => JSON.stringify(name));
  const all = [...some, ...(names.length > NAMED ? ['…'] : [])].join(', ');
  return [
    'calls:',
    `  - path: ${JSON.stringify(path)}`,
    `    columns: # ${all}`,
    `      date: ${JSON.stringify(found.date ?? '…')}`,
    `      number: ${JSON.stringify(found.number ?? '…')}`,
    line('time'),
    line('outcome'),
    line('direction'),
    '    # dateFormat: month-first',
  ];
}

function numberColumns({ columns }: Seen, rows: readonly string[][]): string[] {
  return columns.flatMap(({ name }, column) => (contentOf(rows, column).numbers > 0 ? [name] : []));
}

/** Where no column has numbers that can be read: those with many digits, else all but the dates. */
function likelyNumbers(seen: Seen, rows: readonly string[][]): string[] {
  const found = numberColumns(seen, rows);
  if (found.length > 0) return found;
  const others = seen.columns.map((_, column) => column).filter((column) => !holdsDates(rows, column));
  const digits = others.filter((column) =>
    rows.some((row) => (row[column] ?? '').replace(/\D/g, '').length >= 6),
  );
  const chosen = digits.length > 0 ? digits : others;
  return chosen.map((column) => seen.columns[column]?.name ?? '');
}

function otherRoles({ path }: InspectOptions): Text {
  const inspect = `campaign-audit inspect ${shellWord(path)} --role`;
  return step(
    'if it is something else, say what:',
    'si c’est autre chose, dites quoi\u00a0:',
    `${inspect} contacts`,
    `${inspect} opposition`,
    `${inspect} consents`,
  );
}

/** A sentence, and the lines to type. */
function step(en: string, fr: string, ...lines: string[]): Text {
  return { en: [en, ...lines].join('\n'), fr: [fr, ...lines].join('\n') };
}
