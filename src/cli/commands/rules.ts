import { lawDiff } from '../../catalogue/diff.ts';
import { rulesOn } from '../../catalogue/list.ts';
import type { Lang } from '../../model.ts';
import { rules } from '../../rules/index.ts';
import { type Choices, isFlag, type Read } from '../config/settings/choose.ts';
import { mistake } from '../options/mistake.ts';
import { rulesTable as own, type RulesForm } from '../options/own/rules.ts';
import { diffDocument } from '../show/rules/diff.ts';
import type { Block } from '../show/rules/document.ts';
import { diffJson, listJson, ruleJson } from '../show/rules/json.ts';
import { listDocument } from '../show/rules/list.ts';
import { asMarkdown } from '../show/rules/markdown.ts';
import { ruleDocument } from '../show/rules/one.ts';
import { diffTable, listTable } from '../show/rules/table.ts';
import { rulesText } from '../show/rules/text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type TextOptions, textOptions } from '../terminal/text-options.ts';
import type { Ending, Session } from './command.ts';
import { campaignFile } from './session/asked-campaign.ts';
import { today } from './session/host.ts';
import { contextOf, printsConfig, readOptions } from './session/reading.ts';

/** A document in words, and as JSON; a table where it is about many rules. */
interface Catalogue {
  blocks(): Block[];
  json(): string;
  table?(options: TextOptions): string;
}

/**
 * `rules`: the law that the audit applies, as a list, as a comparison of two days, or one rule in full.
 *
 * @throws InputError for every mistake
 */
export async function runRules(session: Session): Promise<Ending> {
  const { terminal, parts } = session;
  const day = today(parts.now());
  const context = await contextOf(session, day);
  const reading = readOptions(session, context, campaignFile(session, context));
  if (printsConfig(session, reading)) return 'done';
  const { choices, read, wishes } = reading;
  const catalogue = await catalogueOf(read, choices, day, wishes.lang);
  const wanted = { form: read(own.format), long: read(own.long) };
  terminal.streams.stdout.write(rendered(catalogue, wanted, terminal, wishes.color));
  return 'done';
}

async function catalogueOf(read: Read, choices: Choices, day: number, lang: Lang): Promise<Catalogue> {
  const [id, range, date] = [read(own.rule), read(own.diff), read(own.law) ?? day];
  if (range !== null && isFlag(choices, own.law)) throw diffAndLaw();
  const rule = rules.find((known) => known.id === id) ?? null;
  if (range !== null) {
    const diff = lawDiff(range.from, range.to, lang, rule);
    return {
      blocks: () => diffDocument(diff, lang),
      json: () => diffJson(diff),
      table: (options) => diffTable(diff, options),
    };
  }
  if (rule !== null) {
    const { ruleInFull } = await import('../../catalogue/one.ts');
    const full = ruleInFull(rule, date, lang);
    return { blocks: () => ruleDocument(full, lang), json: () => ruleJson(full, lang) };
  }
  const list = rulesOn(date, lang);
  return {
    blocks: () => listDocument(list, lang),
    json: () => listJson(list, lang),
    table: (options) => listTable(list, options),
  };
}

function rendered(
  { blocks, json, table }: Catalogue,
  { form, long }: { form: RulesForm; long: boolean },
  terminal: Terminal,
  color: boolean,
): string {
  if (form === 'json') return json();
  if (form === 'markdown') return asMarkdown(blocks(), terminal.lang);
  const options = textOptions(terminal, color);
  return table === undefined || long ? rulesText(blocks(), options) : table(options);
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
