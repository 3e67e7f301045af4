import type {
  CallLog,
  Campaign,
  ConsentRow,
  Dialect,
  KeptRow,
  OppositionExport,
  OwnList,
} from './campaign.ts';
import { encode, writeRow } from './dialect.ts';

/** A table as text: rows in the dialect, the last line with or without its end. */
function table(rows: string[][], dialect: Dialect): string {
  const text = rows.map((cells) => writeRow(cells, cells, dialect)).join(dialect.newline);
  return dialect.finalNewline ? text + dialect.newline : text;
}

function contactsText({ contacts, dialect }: Campaign): string {
  const { newline } = dialect;
  let text = writeRow(contacts.header, contacts.header, dialect);
  for (const { cells, blankBefore } of contacts.rows)
    text += newline + newline.repeat(blankBefore) + writeRow(cells, cells, dialect);
  return dialect.finalNewline ? text + newline : text;
}

/** The cleaned list that must come out, byte for byte. */
export function cleanedBytes({ contacts, dialect }: Campaign, kept: KeptRow[]): Buffer {
  const last = contacts.rows.length - 1;
  let text = writeRow(contacts.header, contacts.header, dialect) + dialect.newline;
  for (const { index, cells } of kept) {
    const end = index === last && !dialect.finalNewline ? '' : dialect.newline;
    text += writeRow(cells, contacts.rows[index]?.cells ?? [], dialect) + end;
  }
  return encode(text, dialect.encoding);
}

function oppositionText(file: OppositionExport, dialect: Dialect): string {
  const lines = file.lines.map(({ number, flag }, index) => ({ number, flag, id: `f${index + 1}` }));
  const one = lines.map(({ number }) => [number]);
  const dates = file.lines.map(({ registered }) => (file.dated ? [registered] : []));
  const date = file.dated ? ['date_inscription'] : [];
  const three = lines.map(({ number, id, flag }) => [number, id, flag]);
  // The operator's answer file has no other delimiter.
  const semicolons: Dialect = { ...dialect, delimiter: ';' };
  if (file.variant === 'plain') return table(one, dialect);
  if (file.variant === 'header') return table([['telephone', ...date], ...beside(one, dates)], dialect);
  if (file.variant === 'answers') return table(three, semicolons);
  if (file.variant === 'answers-header')
    return table(
      [['Téléphone', 'Identifiant', 'Réponse bloctel', ...date], ...beside(three, dates)],
      semicolons,
    );
  const two = lines.map(({ number, flag }) => [number, flag]);
  return table([['telephone', file.flagName, ...date], ...beside(two, dates)], dialect);
}

const beside = (rows: string[][], cells: string[][]): string[][] =>
  rows.map((row, index) => [...row, ...(cells[index] ?? [])]);

function ownText({ dated, lines }: OwnList, dialect: Dialect): string {
  if (!dated)
    return table(
      lines.map(({ number }) => [number]),
      dialect,
    );
  const rows = lines.map(({ number, registered }) => [registered, number]);
  return table([['inscrit le', 'telephone'], ...rows], dialect);
}

const CONSENT_COLUMNS: [cell: keyof ConsentRow, name: string][] = [
  ['number', 'numero'],
  ['given', 'given'],
  ['request', 'request'],
  ['withdrawn', 'withdrawn'],
  ['expires', 'expires'],
  ['appointment', 'appointment'],
  ['purpose', 'purpose'],
  ['proof', 'proof'],
  ['slots', 'créneaux'],
];

/** A register has a column of requests where there are some; it may stand in place of the days of giving. */
function consentsText(rows: ConsentRow[], dialect: Dialect): string {
  const hasRequests = rows.some(({ request }) => request !== '');
  const hasGivings = !hasRequests || rows.some(({ given }) => given !== '');
  const left = [hasGivings ? '' : 'given', hasRequests ? '' : 'request'];
  const columns = CONSENT_COLUMNS.filter(([cell]) => !left.includes(cell));
  const body = rows.map((row) => columns.map(([cell]) => row[cell]));
  return table([columns.map(([, name]) => name), ...body], dialect);
}

const HEADERS = {
  fr: {
    when: ['Date'],
    split: ['Date', 'Heure'],
    rest: ['Numéro appelé', 'Sens', 'Résultat', 'Id appel', 'Agent'],
  },
  en: {
    when: ['Call date'],
    split: ['Date', 'Time'],
    rest: ['Called number', 'Direction', 'Outcome', 'Call id', 'Agent'],
  },
};

function logText({ language, splitTime, rows }: CallLog, dialect: Dialect): string {
  const words = HEADERS[language];
  const body = rows.map(({ when, number, direction, outcome, callId, agent }) => {
    const [date = '', time = ''] = when.split(' ');
    return [...(splitTime ? [date, time] : [when]), number, direction, outcome, callId, agent];
  });
  return table([[...(splitTime ? words.split : words.when), ...words.rest], ...body], dialect);
}

const option = (name: string, value: string | null): string[] => (value === null ? [] : [name, value]);
const list = (name: string, values: string[]): string[] => (values.length === 0 ? [] : [name, ...values]);

function optionArgs({ options, contacts }: Campaign): string[] {
  const person = contacts.personColumn === null ? null : (contacts.header[contacts.personColumn] ?? null);
  const byPostcode = options.territoryFrom === 'postcode';
  return [
    ...list(
      '--phone-column',
      contacts.phoneColumns.map((column) => contacts.header[column] ?? ''),
    ),
    ...option('--person-column', person),
    ...option('--territory-from', byPostcode ? 'postcode' : null),
    ...option('--postcode-column', byPostcode ? 'code postal' : null),
    ...option('--start', options.start),
    ...option('--end', options.end),
    ...option('--law', options.law),
    ...option('--basis', options.basis),
    ...option('--sector', options.sector === 'general' ? null : options.sector),
    ...option('--audience', options.audience === 'consumers' ? null : options.audience),
    ...option('--purpose', options.purpose),
    ...list('--caller-id', options.callerIds),
    ...option('--dialing', options.dialing === 'automatic' ? null : options.dialing),
    ...option('--calls-timezone', options.callsTimezone),
    ...option('--calls-until', options.callsUntil),
    ...option('--opposition-date', options.oppositionDate),
    ...option('--bloctel-flag', options.bloctelFlag),
    ...list('--accept', options.accepted),
  ];
}

/**
 * The files of a campaign and the command line that audits them.
 *
 * @returns files by name, and arguments for a run in the folder that holds them, without `--out`
 */
export function render(campaign: Campaign): { files: Record<string, Buffer>; args: string[] } {
  const { dialect, oppositions, own, consents, logs, options } = campaign;
  const texts: Record<string, string> = { 'contacts.csv': contactsText(campaign) };
  for (const file of oppositions) texts[file.name] = oppositionText(file, dialect);
  if (own !== null) texts['own.csv'] = ownText(own, dialect);
  if (consents !== null) texts['consents.csv'] = consentsText(consents, dialect);
  for (const log of logs ?? []) texts[log.name] = logText(log, dialect);
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, encode(text, dialect.encoding)]),
  );
  const hasPolicy = Object.keys(options.policy).length > 0;
  if (hasPolicy) files['campaign.json'] = Buffer.from(JSON.stringify({ policy: options.policy }));
  const args = [
    'clean',
    'contacts.csv',
    ...list(
      '--opposition',
      oppositions.map(({ name }) => name),
    ),
    ...option('--own-opposition', own === null ? null : 'own.csv'),
    ...option('--consents', consents === null ? null : 'consents.csv'),
    ...list(
      '--calls',
      (logs ?? []).map(({ name }) => name),
    ),
    ...option('--campaign', hasPolicy ? 'campaign.json' : null),
    ...optionArgs(campaign),
  ];
  return { files, args };
}
