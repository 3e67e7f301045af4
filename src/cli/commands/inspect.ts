import { resolve } from 'node:path';
import { inspectionJson } from '../../inspect/json.ts';
import type { Inspection } from '../../inspect/model.ts';
import { outcomesFile } from '../../inspect/outcomes-file.ts';
import { fileOf } from '../../read/bytes/sheet-path.ts';
import type { InspectOptions } from '../../settings.ts';
import type { CampaignFile } from '../config/file/campaign-file.ts';
import { writeEntry } from '../config/file/merge-entry.ts';
import { checkOutcomesFile, writeOutcomesFile } from '../config/paths/outcomes-file.ts';
import { checkPlace, checkReadable } from '../config/paths/paths.ts';
import { type Choices, isFlag, type Read } from '../config/settings/choose.ts';
import { withSaidOfAll } from '../config/settings/logs.ts';
import { valuesOf } from '../config/settings/values.ts';
import { lists } from '../options/audit/lists.ts';
import { logs } from '../options/audit/logs.ts';
import { mistake } from '../options/mistake.ts';
import type { Context } from '../options/option.ts';
import { inspectTable as own } from '../options/own/inspect.ts';
import { asFile } from '../options/values/files.ts';
import { say } from '../terminal/message.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textOptions } from '../terminal/text-options.ts';
import type { Ending, Session } from './command.ts';
import { campaignFile } from './session/asked-campaign.ts';
import { hostOf, today } from './session/host.ts';
import { missing } from './session/missing.ts';
import { contextOf, printsConfig, readOptions } from './session/reading.ts';

/**
 * `inspect`: what a reader sees in one file.
 *
 * @throws InputError for every mistake, before anything is read
 */
export async function runInspect(session: Session): Promise<Ending> {
  const { command, typed, terminal, parts } = session;
  const day = today(parts.now());
  const context = await contextOf(session, day);
  const campaign = campaignFile(session, context);
  const [path] = typed.get(own.file.key) ?? [];
  // What the campaign file says of a log stands under `calls`.
  const asked = path === undefined ? typed : new Map([...typed, [logs.calls.key, [path]]]);
  const options = [logs.calls, ...command.options];
  const reading = readOptions(session, context, campaign, options, asked);
  if (printsConfig(session, reading, options)) return 'done';
  const { choices, read, wishes } = reading;
  if (path === undefined) throw missing(command, noFile);
  const wanted = optionsOf(path.text, choices, read, campaign, context);
  const [form, mappingFile, campaignPath] = [read(own.format), read(own.writeOutcomes), read(own.writeEntry)];
  checkFiles(wanted, mappingFile);
  if (campaignPath !== null) checkPlace({ option: '--write-entry', path: campaignPath });
  const { host, close, finished } = hostOf(wishes, session, day);
  const inspection = await parts.inspect(wanted, host).finally(close);
  finished();
  terminal.streams.stdout.write(await rendered(inspection, form, terminal, wishes.color));
  if (mappingFile !== null) writeMapping(mappingFile, inspection, wishes.quiet, terminal);
  if (campaignPath !== null) putEntry(campaignPath, path.text, inspection, wishes.quiet, terminal);
  return inspection.exit === 'done' ? 'done' : 'not-cleared';
}

function optionsOf(
  path: string,
  choices: Choices,
  read: Read,
  campaign: CampaignFile | null,
  context: Context,
): InspectOptions {
  const listed = listSaid(path, campaign, context);
  const ofThisFile = isFlag(choices, own.phoneColumn) || listed?.role === 'contacts';
  return {
    path,
    role: read(own.role) ?? listed?.role ?? null,
    said: { ...logSaid(read, choices), ...listed?.said },
    outcomes: read(own.outcomes),
    bloctelFlag: read(own.bloctelFlag),
    phoneColumn: ofThisFile ? read(own.phoneColumn) : [],
    maxInput: read(own.maxInput),
    lang: read(own.lang),
    mask: read(own.mask),
  };
}

const { calls, callsFormat, callsTimezone, dialPrefix } = logs;
const ofLog = { calls, callsFormat, callsTimezone, dialPrefix };

const noFile = {
  code: 'usage/missing-file',
  problem: { en: 'there is no file to inspect', fr: 'il n’y a aucun fichier à examiner' },
};

function logSaid(read: Read, choices: Choices): InspectOptions['said'] {
  const { calls } = withSaidOfAll(valuesOf(ofLog, read), choices);
  const [log] = calls === 'none' ? [] : calls;
  const { path: _, ...said } = log ?? { path: '' };
  return said;
}

/** Lists by their keys in the campaign file. */
const listKeys = [
  [lists.contacts.key, 'contacts'],
  [lists.opposition.key, 'opposition'],
  [lists.ownOpposition.key, 'own-opposition'],
  [lists.consents.key, 'consents'],
] as const;

/** What the campaign file says of a list; null where it names no such list. */
function listSaid(path: string, file: CampaignFile | null, context: Context) {
  for (const [key, role] of listKeys) {
    const word = file?.typed.get(key)?.find(({ text }) => resolve(text) === resolve(path));
    if (word === undefined) continue;
    const { path: _, ...said } = asFile(word, context);
    return { role, said };
  }
  return null;
}

function checkFiles({ path, role, said, outcomes }: InspectOptions, mappingFile: string | null): void {
  if (path !== '-') checkReadable({ option: 'file', path: fileOf(path) });
  const mappings = [outcomes, said.outcomes].filter((mapping) => typeof mapping === 'string');
  for (const mapping of mappings) checkReadable({ option: '--outcomes', path: mapping });
  if (mappingFile === null) return;
  if (role !== null && role !== 'calls') throw noResults();
  checkOutcomesFile(mappingFile);
}

function noResults() {
  return mistake(
    { flag: '--write-outcomes' },
    {
      code: 'option/conflict',
      problem: { en: 'only a call log has results', fr: 'seul un journal d’appels a des résultats' },
      expected: { en: '--role calls, or no --role', fr: '--role calls, ou pas de --role' },
    },
  );
}

async function rendered(
  inspection: Inspection,
  form: 'text' | 'json',
  terminal: Terminal,
  wantsColors: boolean,
): Promise<string> {
  if (form === 'json') return inspectionJson(inspection);
  const { inspectionText } = await import('../show/inspect/text.ts');
  return inspectionText(inspection, textOptions(terminal, wantsColors));
}

const nothingUnknown = { en: 'there is no result that nobody knows', fr: 'il n’y a aucun résultat inconnu' };
const noLog = {
  en: 'the file was not taken for a call log; with --role calls it is',
  fr: 'le fichier n’a pas été pris pour un journal d’appels\u00a0; avec --role calls, il l’est',
};

/** A file without a result to map would not be a mapping: it is left out, and that is said. */
function writeMapping(path: string, inspection: Inspection, quiet: boolean, terminal: Terminal): void {
  const text = outcomesFile(inspection, terminal.lang);
  if (text === '') {
    const why = inspection.role === 'calls' ? nothingUnknown : noLog;
    say(terminal, {
      en: `${path} was not written: ${why.en}`,
      fr: `${path} n’a pas été écrit\u00a0: ${why.fr}`,
    });
    return;
  }
  writeOutcomesFile(path, text);
  if (quiet) return;
  say(terminal, {
    en: `${path} was written: fill it in and give it to --outcomes`,
    fr: `${path} est écrit\u00a0: complétez-le et donnez-le à --outcomes`,
  });
}

/** What is understood needs no entry: nothing is written then, and that is said. */
function putEntry(
  file: string,
  path: string,
  { role, entry }: Inspection,
  quiet: boolean,
  terminal: Terminal,
): void {
  if (entry === null) {
    say(terminal, {
      en: `${file} was not written: everything in the file is understood`,
      fr: `${file} n’a pas été écrit\u00a0: tout dans le fichier est compris`,
    });
    return;
  }
  writeEntry(file, { kind: role, path, said: entry });
  if (quiet) return;
  say(terminal, {
    en: `${file} now says it: correct the answers, and run again`,
    fr: `${file} le dit maintenant\u00a0: corrigez les réponses, puis relancez`,
  });
}
