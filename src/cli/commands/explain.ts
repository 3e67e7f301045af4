import { type LocatedInputs, locateInputs } from '../../audit/run/located-inputs.ts';
import { checkBegun } from '../../audit/run/unwritten.ts';
import { explanationJson } from '../../explain/json.ts';
import type { EarlierRun, ExplainSubject, Explanation } from '../../explain/model.ts';
import { runDirectory } from '../../read/runs/directory.ts';
import { type RunManifest, readManifest } from '../../read/runs/manifest.ts';
import type { Settings } from '../../settings.ts';
import { checkOutputs, checkPaths } from '../config/paths/paths.ts';
import { checkTakenOptions, optionsOf } from '../config/run-manifest.ts';
import { choose, meaningOf, type Read } from '../config/settings/choose.ts';
import { recorded } from '../config/settings/configuration.ts';
import { meant } from '../config/settings/meant.ts';
import { checkWaivers } from '../config/settings/waivers.ts';
import { source } from '../options/audit/terminal.ts';
import { mistake } from '../options/mistake.ts';
import type { Option, Typed } from '../options/option.ts';
import { type ExplainForm, explainTable as own } from '../options/own/explain.ts';
import { explainOptions, fileOptions, runOptions } from '../options/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textOptions } from '../terminal/text-options.ts';
import type { Ending, Session } from './command.ts';
import { campaignFile } from './session/asked-campaign.ts';
import { hostOf, recogniserOf, today } from './session/host.ts';
import { missing } from './session/missing.ts';
import { formsToMake, isFile, type MadeText, terminalFor, writeTexts } from './session/own-forms.ts';
import { contextOf, printsConfig } from './session/reading.ts';

/**
 * `explain`: every rule on one number, or on one row of the contact list, with the rows that decided.
 *
 * @throws InputError for every mistake, before anything is read
 */
export async function runExplain(session: Session): Promise<Ending> {
  const { command, typed, terminal, parts } = session;
  const day = today(parts.now());
  const context = await contextOf(session, day);
  const manifest = manifestOf(session);
  const file = manifest ? optionsOf(manifest) : campaignFile(session, context);
  // The form of an explanation has the key of an audit's reports, of which there are none here.
  const options = command.options.filter((option) => option !== own.format);
  const choices = choose(options, fileOptions, withoutForm(typed), file, context);
  const draft = meant(choices, context, manifest ? null : file);
  // What a run accepted then, it accepted.
  if (!manifest) checkWaivers(choices, draft.start, context);
  terminal.lang = draft.lang;
  const read: Read = (option) => meaningOf(option, choices, context);
  if (printsConfig(session, { choices, read, file }, options)) return 'done';
  const settings: Settings = recorded({ ...draft, out: null });
  const wanted = meaningOf(own.format, choose([own.format], [], typed, null, context), context);
  const forms = formsToMake<ExplainForm['id']>(wanted, settings.quiet);
  const asked = askedOf(read, settings, session);
  const run = manifest && earlierRun(manifest);
  const inputs = await inputsOf(manifest, settings, forms, session.interrupts);
  const { host, close, finished } = hostOf(settings, session, day, await recogniserOf(settings));
  const explanation = await parts
    .explain({ asked, run, all: read(own.all) }, settings, { ...host, ...inputs })
    .finally(() => inputs?.close())
    .finally(close);
  finished();
  const texts = forms.map((form) => made(explanation, form, terminal, settings.color));
  await writeTexts(await Promise.all(texts), parts.now(), session);
  return endingOf(explanation);
}

function withoutForm(typed: Typed): Typed {
  return new Map([...typed].filter(([key]) => key !== own.format.key));
}

/** What an earlier run says already. */
const ofRun: readonly Option<unknown>[] = [...runOptions, source.campaign, source.name];

/** The manifest of the run that is named; null: none is. */
function manifestOf({ typed }: Session): RunManifest | null {
  const [named] = typed.get(own.run.key) ?? [];
  if (named === undefined) return null;
  const keys = ofRun.map(({ key }) => key);
  const other = explainOptions.flatMap(({ key }) => (keys.includes(key) ? (typed.get(key) ?? []) : []))[0];
  if (other === undefined) return manifestNamed(named.text);
  throw mistake(other.at, {
    code: 'option/conflict',
    problem: {
      en: 'contradicts --run, which takes inputs and options from the run',
      fr: 'contredit --run, qui reprend les fichiers et les options du passage',
    },
    expected: { en: 'one of the two', fr: 'l’une des deux' },
  });
}

function manifestNamed(path: string): RunManifest {
  const directory = runDirectory(path);
  checkBegun(directory);
  return readManifest(directory);
}

function askedOf(read: Read, { contacts }: Settings, { command, typed }: Session): ExplainSubject {
  const [number, row] = [read(own.number), read(own.row)];
  const [word] = typed.get(own.row.key) ?? [];
  if (row === null || word === undefined) {
    if (number === null) throw missing(command, noNumber);
    return { number };
  }
  if (number !== null) throw mistake(word.at, numberAndRow);
  if (contacts === null) throw mistake(word.at, rowOfNoList);
  return { row };
}

const noNumber = {
  code: 'usage/missing-number',
  problem: { en: 'there is no number to explain', fr: 'il n’y a aucun numéro à expliquer' },
  remedy: {
    en: 'put the number before the options: one that takes several values takes all that follow it',
    fr: 'placez le numéro avant les options\u00a0: celle qui prend plusieurs valeurs prend toutes celles qui la suivent',
  },
};

const numberAndRow = {
  code: 'option/conflict',
  problem: { en: 'a number is given, too', fr: 'un numéro est donné aussi' },
  expected: { en: 'a number, or the line of a contact', fr: 'un numéro, ou la ligne d’un contact' },
};

const rowOfNoList = {
  code: 'usage/missing-contacts',
  problem: { en: 'there is no contact list', fr: 'il n’y a aucune liste de contacts' },
  expected: {
    en: '--contacts, contacts in the campaign file, or --run',
    fr: '--contacts, contacts dans le fichier de campagne, ou --run',
  },
};

/** Made again, a run has to mean the same, and to read the same; null: there is none, the files are where they are named. */
async function inputsOf(
  manifest: RunManifest | null,
  settings: Settings,
  forms: readonly ExplainForm[],
  interrupts: Session['interrupts'],
): Promise<LocatedInputs | null> {
  const outputs = { ...settings, format: forms.filter(({ file }) => isFile(file)) };
  if (manifest === null) {
    checkPaths(outputs);
    return null;
  }
  checkOutputs(outputs);
  checkTakenOptions(manifest, settings.configuration, 'explain');
  return locateInputs(manifest, interrupts, 'explain');
}

function earlierRun({ directory, startedAt, tool, law }: RunManifest): EarlierRun {
  return { directory, startedAt, tool: tool.version, lawHash: law.hash };
}

async function made(
  explanation: Explanation,
  { id, file }: ExplainForm,
  terminal: Terminal,
  wantsColors: boolean,
): Promise<MadeText> {
  return {
    file,
    text: await written[id](explanation, terminalFor(file, terminal), wantsColors && !isFile(file)),
  };
}

type Writer = (explanation: Explanation, terminal: Terminal, wantsColors: boolean) => Promise<string>;

const written: Readonly<Record<ExplainForm['id'], Writer>> = {
  async text(explanation, terminal, wantsColors) {
    const { explanationText } = await import('../show/explain/text.ts');
    return explanationText(explanation, textOptions(terminal, wantsColors));
  },
  json: async (explanation) => explanationJson(explanation),
  async html(explanation) {
    const { explanationPage } = await import('../show/explain/html.ts');
    return explanationPage(explanation);
  },
  async markdown(explanation) {
    const { explanationMarkdown } = await import('../show/explain/markdown.ts');
    return explanationMarkdown(explanation);
  },
};

function endingOf({ status, verdict }: Explanation): Ending {
  if (status === 'not-cleared') return 'not-cleared';
  return verdict === 'excluded' ? 'findings' : 'done';
}
