import { sayIn } from '../../src/audit/report/say.ts';
import type { Finding } from '../../src/findings.ts';
import type { Lang } from '../../src/model.ts';
import { formatNumber } from '../../src/phone/mask.ts';
import type { Report } from '../../src/report/model.ts';
import type { Say } from '../../src/report/words/say.ts';
import { rules } from '../../src/rules/index.ts';
import { callFinding, campaignFinding, columnsNamed, finding, sampleReport, sampleSay } from './sample.ts';

/** Text that some reader would take for its own, by what it does. */
export const hostileTexts: Readonly<Record<string, string>> = {
  quotes: `"double" 'single' « guillemets »`,
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script> &amp; <!-- x -->',
  percent: '100% %0A%25%s',
  'line breaks': 'a\r\nb\nc\rd',
  'a terminal sequence': '\u001b[2J\u001b]0;owned\u0007',
  'the end of character data': '<![CDATA[ x ]]> y ]]>',
  'a formula': "=cmd|'/C calc'!A0",
  'a formula in full width': '＝1+1',
  'a formula behind spaces': '  +1',
  'writing turned round': '\u202egpj.exe\u2066x\u200f',
  separators: 'a\u2028b\u2029c\u0085d',
  'a NUL': 'a\u0000b',
  'halves of characters': '\ud800x\udfff 😀',
  'no characters at all': '\ufeff\ufffe\uffff',
  'a workflow command': '::error file=x::owned\n::set-output name=x::y',
  links: '[click](http://evil.example) ![i](x) <http://evil.example> www.evil.example mail@evil.example',
  references: '@admin @org/team #1 GH-1 owner/repo#2 !3 deadbeef12 ABC-12 $x$ :smile: ~bug',
  'a table': 'a | b \\| c `code` ``d`` \\',
  blocks: '# heading\n---\n- item\n> quote\n```\ncode',
  emphasis: '**bold** _italic_ ~~gone~~ __x__',
  keys: '__proto__ {0} {{x}} toString',
};
export const longText = 'long '.repeat(20_000);

/** Numbers reserved for fiction, and one from abroad. */
export const numbers = [33639980123, 33199001234, 262692123456, 687231234, 442079460958];

/** Words of the sample, with numbers as they are masked. */
export function maskedSay(lang: Lang): Say {
  return { ...sampleSay(lang), in: maskedSay, number: (number) => formatNumber(number, true) };
}

/** Every field that comes from a file or from the user is hostile. */
export function hostileReport(texts: readonly string[]): Report {
  const findings = texts.flatMap((text, at) => findingsWith(text, numbers[at % numbers.length] ?? 0));
  const [first = ''] = texts;
  const sample = sampleReport({ findings });
  return {
    ...sample,
    status: 'not-cleared',
    accepted: [
      { rule: 'calls/missing', reason: first },
      ...texts.map((text) => ({ rule: 'calls/stale', reason: text })),
    ],
    inputs: sample.inputs.flatMap((input) =>
      texts.map((text) => ({
        ...input,
        path: text,
        columns: columnsNamed(text),
        notes: [{ en: text, fr: text }],
      })),
    ),
    distribution: distributionWith(texts),
  };
}

function findingsWith(text: string, number: number): Finding[] {
  const data = { text };
  const because = [{ file: text, line: 3, occurredAt: '2024-04-20T11:00:00+02:00' }];
  return [
    campaignFinding('bloctel/missing', { data, source: text }),
    campaignFinding('calls/missing', { data }),
    finding({ data, source: text, number, callableFrom: 19_900 }),
    finding({ data, source: text, severity: 'notice', rule: 'consent/ends-during-campaign', number }),
    callFinding('hours/closed-day', { data, source: text, number, because }),
    callFinding('opposition/called', { data, source: text, number, severity: 'warning', because }),
  ];
}

function distributionWith(texts: readonly string[]): Report['distribution'] {
  const hours = Array.from({ length: 7 }, () => new Array<number>(24).fill(1));
  const tallies = texts.map((name) => ({
    name,
    calls: 3,
    violating: 1,
    withErrors: 1,
    byRule: { 'hours/closed-day': 1 },
  }));
  return {
    from: '2024-04-01',
    to: '2024-04-30',
    hours,
    violatingHours: hours,
    errorHours: hours,
    withoutTime: 0,
    days: [{ date: '2024-04-21', calls: 3, violating: 1 }],
    attempts: { windowDays: 30, numbers: [{ attempts: 1, numbers: 3 }] },
    byRule: { 'hours/closed-day': 1 },
    agents: tallies,
    agentsTotal: tallies.length,
    campaigns: tallies,
    campaignsTotal: tallies.length,
  };
}

/** Real words. */
export function realSay(lang: Lang): Say {
  return sayIn(lang, 19_850, true);
}

/** A finding with each message of each rule, its placeholders filled with numbers, days and text. */
export function realReport(): Report {
  const findings = rules.flatMap(({ id, severity, scope, messages }) =>
    Object.entries(messages).map(([message, { en }]) =>
      finding({
        rule: id,
        severity,
        subject: scope === 'campaign' || scope === 'call' ? scope : 'contact',
        source: scope === 'call' ? 'calls.csv' : 'contacts.csv',
        number: scope === 'campaign' ? 0 : (numbers[0] ?? 0),
        message,
        data: Object.fromEntries(
          Array.from(en.matchAll(/\{(\w+)\}/g), ([, name = '']) => [name, filling(name)]),
        ),
      }),
    ),
  );
  return sampleReport({
    findings,
    rules: rules.map(({ id }) => ({ rule: id, subject: 'contact', blind: false })),
  });
}

function filling(name: string): string | number {
  if (name.endsWith('Number')) return numbers[1] ?? 0;
  return name.endsWith('Day') ? 19_850 : 'a|b <i>';
}
