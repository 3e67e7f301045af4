import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedCase } from './case.ts';
import type { Found, Outputs } from './outputs.ts';

/**
 * What is not as a case expects; no word of a message is looked at.
 *
 * @returns one sentence for each difference, none where the case has passed
 */
export function differences(given: NamedCase, outputs: Outputs): string[] {
  return [
    ...exitAndList(given, outputs),
    ...campaign(given, outputs),
    ...(given.expect.list === 'cleared' ? lists(given, outputs) : noLists(given, outputs)),
    ...contacts(given, outputs),
    ...calls(given, outputs),
    ...articles(given, outputs),
  ];
}

const words = (rules: Iterable<string>) => [...new Set(rules)].sort().join(' ') || 'none';

function differ(what: string, expected: string, got: string): string[] {
  return expected === got ? [] : [`${what}: expected ${expected}, got ${got}`];
}

function exitAndList({ expect: { exit, list } }: NamedCase, outputs: Outputs): string[] {
  return [
    ...differ('exit code', String(exit), String(outputs.exit)),
    ...(list === undefined ? [] : differ('list', list, String(outputs.list))),
  ];
}

function campaign({ rules, expect }: NamedCase, { found }: Outputs): string[] {
  const ofCampaign = found.filter(({ subject }) => subject === 'campaign');
  const bars = ofCampaign.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  const tells = ofCampaign.filter(({ severity }) => severity !== 'error').map(({ rule }) => rule);
  const { warnings = [] } = expect;
  const told = tells.filter((rule) => rules.includes(rule) || warnings.includes(rule));
  return [
    ...differ('the campaign', words(expect.campaign ?? []), words(bars)),
    ...differ('told of the campaign', words(warnings), words(told)),
  ];
}

function rowsOf({ folder, inputs: { contacts: list } }: NamedCase): string[] {
  if (list === undefined) return [];
  const path = typeof list === 'string' ? list : list.path;
  return readFileSync(join(folder, path), 'utf8').split('\n');
}

function lists(given: NamedCase, { cleaned, excluded }: Outputs): string[] {
  const rows = Object.entries(given.expect.contacts ?? {});
  const source = rowsOf(given);
  const kept = rows.filter(([, { verdict }]) => verdict === 'kept');
  const wanted = kept.map(([line, { becomes }]) => becomes ?? source[Number(line) - 1] ?? '');
  const header = source[0] ?? '';
  return [
    ...differ('cleaned list', [header, ...wanted].join(' ⏎ '), (cleaned ?? ['no list']).join(' ⏎ ')),
    ...differ(
      'excluded list',
      words(rows.filter(([, { verdict }]) => verdict === 'excluded').map(([line]) => `line ${line}`)),
      excluded === null ? 'no list' : words(excluded.map(({ line }) => `line ${line}`)),
    ),
    ...(excluded ?? []).flatMap(({ line, rules, callableFrom }) => {
      const expected = given.expect.contacts?.[line];
      if (!expected) return [`line ${line}: excluded, which no row of the case is`];
      return [
        ...(rules.every((rule) => expected.rules.includes(rule))
          ? []
          : [`line ${line}: excluded by ${words(rules)}, expected ${words(expected.rules)}`]),
        ...differ(`line ${line}, callable from`, String(expected.callableFrom ?? null), String(callableFrom)),
      ];
    }),
  ];
}

function noLists(_: NamedCase, { cleaned, excluded }: Outputs): string[] {
  return cleaned === null && excluded === null ? [] : ['a list is written although none is cleared'];
}

function contacts({ expect, command }: NamedCase, { found }: Outputs): string[] {
  if (command === 'calls' || expect.list === 'not-cleared') return [];
  const lines = new Set([
    ...Object.keys(expect.contacts ?? {}),
    ...found.filter(({ subject }) => subject === 'contact').map(({ line }) => line),
  ]);
  return [...lines].flatMap((line) => {
    const here = found.filter((one) => one.subject === 'contact' && one.line === line);
    return differ(
      `line ${line}`,
      words(expect.contacts?.[line]?.rules ?? []),
      words(here.map(({ rule }) => rule)),
    );
  });
}

function calls({ expect }: NamedCase, { found }: Outputs): string[] {
  const ofCalls = found.filter(({ subject }) => subject === 'call');
  const places = new Set([...Object.keys(expect.calls ?? {}), ...ofCalls.map(placeOf)]);
  return [...places].flatMap((place) => {
    const here = ofCalls.filter((one) => placeOf(one) === place);
    const expected = expect.calls?.[place] ?? { rules: [] };
    return [
      ...differ(place, words(expected.rules), words(here.map(({ rule }) => rule))),
      ...here.flatMap(({ at, severity }) => [
        ...(expected.at === undefined ? [] : differ(`${place}, clock there`, expected.at, at)),
        ...(expected.severity === undefined ? [] : differ(`${place}, severity`, expected.severity, severity)),
      ]),
    ];
  });
}

const placeOf = ({ source, line }: Found) => `${source}:${line}`;

/** Articles by their numbers alone: every tool words the name of a code in its own way. */
const numbersIn = (article: string) => article.match(/[A-Z]?\d+(?:-\d+)*/g) ?? [];

function articles({ rules, law }: NamedCase, { found }: Outputs): string[] {
  const about = found.filter(({ rule }) => rules.includes(rule));
  const given = new Set(about.flatMap(({ article }) => numbersIn(article)));
  if (about.length === 0) return [];
  const missing = law.flatMap(({ article }) => numbersIn(article)).filter((number) => !given.has(number));
  return missing.map((number) => `no finding names article ${number}`);
}
