import { lawDiff } from '../../audit/catalogue/diff.ts';
import { rulesOn } from '../../audit/catalogue/list.ts';
import type { Lang } from '../../model.ts';
import { rules } from '../../rules/index.ts';
import { wantsColor } from '../color.ts';
import { type Choices, choose, isFlag, meaningOf, type Read } from '../config/choose.ts';
import { printedConfig } from '../config/print.ts';
import { meantTerminal } from '../config/settings.ts';
import { mistake } from '../mistake.ts';
import * as own from '../options/rules.ts';
import { fileOptions } from '../options/table.ts';
import { printConfig } from '../options/terminal.ts';
import { diffDocument } from '../rules/diff.ts';
import type { Block } from '../rules/document.ts';
import { diffJson, listJson, ruleJson } from '../rules/json.ts';
import { listDocument } from '../rules/list.ts';
import { asMarkdown } from '../rules/markdown.ts';
import { ruleDocument } from '../rules/one.ts';
import { asText } from '../rules/text.ts';
import { voiceOf } from '../rules/words.ts';
import { type Terminal, widthOf } from '../terminal.ts';
import type { Ending, Session } from './command.ts';
import { today } from './host.ts';
import { campaignFile } from './run.ts';

/** A document in words, and as JSON. */
interface Catalogue {
  blocks(): Block[];
  json(): string;
}

/**
 * `rules`: the law that the audit applies, as a list, as a comparison of two days, or one rule in full.
 *
 * @throws InputError for every mistake
 */
export async function runRules(session: Session): Promise<Ending> {
  const { command, typed, terminal, parts } = session;
  const day = today(parts.now());
  const context = { today: day, lang: terminal.lang, vocabulary: await parts.vocabulary() };
  const choices = choose(command.options, fileOptions, typed, campaignFile(session), context);
  const read: Read = (option) => meaningOf(option, choices, context);
  const wishes = meantTerminal(read);
  terminal.lang = wishes.lang;
  if (read(printConfig)) {
    const shown = command.options.filter(({ flagOnly }) => flagOnly !== true);
    terminal.streams.stdout.write(printedConfig(shown, choices));
    return 'done';
  }
  const catalogue = await catalogueOf(read, choices, day, wishes.lang);
  terminal.streams.stdout.write(rendered(catalogue, read(own.form), terminal, wishes.color));
  return 'done';
}

async function catalogueOf(read: Read, choices: Choices, day: number, lang: Lang): Promise<Catalogue> {
  const [id, range, date] = [read(own.rule), read(own.diff), read(own.law) ?? day];
  if (range !== null && isFlag(choices, own.law)) throw diffAndLaw();
  const voice = voiceOf(lang);
  const rule = rules.find((known) => known.id === id) ?? null;
  if (range !== null) {
    const diff = lawDiff(range.from, range.to, lang, rule);
    return { blocks: () => diffDocument(diff, voice), json: () => diffJson(diff) };
  }
  if (rule !== null) {
    const { ruleInFull } = await import('../../audit/catalogue/one.ts');
    const full = ruleInFull(rule, date, lang);
    return { blocks: () => ruleDocument(full, voice), json: () => ruleJson(full, lang) };
  }
  const list = rulesOn(date, lang);
  return { blocks: () => listDocument(list, voice), json: () => listJson(list, lang) };
}

function rendered(
  { blocks, json }: Catalogue,
  form: own.RulesForm,
  terminal: Terminal,
  color: boolean,
): string {
  const { words } = voiceOf(terminal.lang);
  const { stdout } = terminal.streams;
  if (form === 'json') return json();
  if (form === 'markdown') return asMarkdown(blocks(), words);
  return asText(blocks(), { words, color: wantsColor(stdout, terminal.env, color), width: widthOf(stdout) });
}

function diffAndLaw() {
  return mistake(
    { flag: '--law' },
    {
      code: 'option/conflict',
      problem: {
        en: 'contradicts --diff, which names its days',
        fr: 'contredit --diff, qui nomme ses jours',
      },
      expected: { en: 'one of the two', fr: 'l’une des deux' },
    },
  );
}
