import type { Lang, Text } from '../../src/model.ts';
import { rules } from '../../src/rules/index.ts';
import type { NamedCase } from './case.ts';

interface PageWords {
  intro: string;
  columns: readonly string[];
  verdicts: Readonly<Record<'kept' | 'excluded' | 'call' | 'not-cleared' | 'none', string>>;
  certainties: Readonly<Record<NamedCase['law'][number]['certainty'], string>>;
}

const words: Readonly<Record<Lang, PageWords>> = {
  en: {
    intro: `# The corpus, case by case

What the law means for one list or one call on one day, as cases that any tool can be tried on: their files, and what is expected
of each row and call, lie in \`fixtures/corpus/<case>\`; how to try a tool on them is in [CONTRIBUTING.md](../CONTRIBUTING.md).
The expectations were worked out from the law, not from what this tool says. The same page [in French](fr/corpus.md).`,
    columns: ['Case', 'Day', 'Verdicts', 'Articles'],
    verdicts: {
      kept: 'kept',
      excluded: 'excluded',
      call: 'calls with findings',
      'not-cleared': 'not cleared',
      none: 'no finding',
    },
    certainties: { primary: 'primary source', secondary: 'secondary source', inferred: 'inferred' },
  },
  fr: {
    intro: `# Le corpus, cas par cas

Ce que la loi signifie pour une liste ou un appel, un jour donné, en cas sur lesquels tout outil peut être essayé\u00a0: les fichiers, et
ce qui est attendu de chaque ligne et de chaque appel, sont dans \`fixtures/corpus/<cas>\`. Les attentes ont été tirées de la loi, et non
de ce que dit cet outil. La même page [en anglais](../corpus.md).`,
    columns: ['Cas', 'Jour', 'Verdicts', 'Articles'],
    verdicts: {
      kept: 'conservés',
      excluded: 'exclus',
      call: 'appels avec constat',
      'not-cleared': 'non validé',
      none: 'aucun constat',
    },
    certainties: { primary: 'source primaire', secondary: 'source secondaire', inferred: 'déduit' },
  },
};

/** All cases in a language, under the first rule that each is about. */
export function corpusPage(cases: readonly NamedCase[], lang: Lang): string {
  const of = words[lang];
  const sections = rules.flatMap(({ id, title }) => {
    const own = cases.filter((one) => one.rules[0] === id);
    return own.length === 0 ? [] : [section(id, title, own, lang)];
  });
  return `${[of.intro, ...sections].join('\n\n')}\n`;
}

function section(id: string, title: Text, cases: readonly NamedCase[], lang: Lang): string {
  const { columns } = words[lang];
  const lines = [columns, columns.map(() => '---'), ...cases.map((one) => rowOf(one, lang))];
  return `## ${title[lang]} (\`${id}\`)\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}

function rowOf(one: NamedCase, lang: Lang): string[] {
  const { certainties } = words[lang];
  const law = one.law.map(({ article, certainty }) => `${article} (${certainties[certainty]})`);
  return [`${one.title[lang]} \`${one.name}\``, one.date, verdictsOf(one, lang), law.join('; ')];
}

function verdictsOf({ expect: { list, contacts = {}, calls = {} } }: NamedCase, lang: Lang): string {
  const { verdicts } = words[lang];
  const rows = Object.values(contacts).map(({ verdict }) => verdict);
  const counts = list === 'not-cleared' ? [] : (['kept', 'excluded'] as const);
  const told = counts.map((verdict) => [rows.filter((one) => one === verdict).length, verdict] as const);
  const found = [...told, [Object.keys(calls).length, 'call'] as const].filter(([count]) => count > 0);
  const stopped = list === 'not-cleared' ? [verdicts['not-cleared']] : [];
  const said = [...stopped, ...found.map(([count, what]) => `${count} ${verdicts[what]}`)];
  return said.join(', ') || verdicts.none;
}
