import { describe, expect, it } from 'vitest';
import * as names from '../../../../src/cli/show/inspect/words/names.ts';
import { inspectWords } from '../../../../src/cli/show/inspect/words/words.ts';
import { columnRoleNames } from '../../../../src/columns.ts';
import type { Lang, Text } from '../../../../src/model.ts';

const { en: english, fr: french } = inspectWords;

/** All texts in a language, those that are names with the others. */
function allIn(lang: Lang) {
  const named = (texts: Readonly<Record<string, Text>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[lang]]));
  return {
    ...inspectWords[lang],
    columnRoles: named(columnRoleNames),
    forms: named(names.phoneFormNames),
    kinds: named(names.phoneKindNames),
    outcomeNames: named(names.outcomeNames),
  };
}

/** Every text of a table of words, by its path; functions are told twice, with one of everything and with two. */
function textsOf(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value !== 'function') return textsOf(value, `${here}.`);
    return [1, 2].map((n) => [
      `${here}(${n})`,
      String(
        Reflect.apply(
          value,
          undefined,
          [n, n, n].map((m) => (isDated(key) ? `2024-05-0${m}` : m)),
        ),
      ),
    ]);
  });
}

const isDated = (key: string): boolean => ['day', 'fromTo', 'gap'].includes(key);

describe('the words of an inspection', () => {
  const en = textsOf(allIn('en'));
  const fr = new Map(textsOf(allIn('fr')));

  it('are the same texts in both languages', () => {
    expect([...fr.keys()]).toEqual(en.map(([path]) => path));
    expect(en.length).toBeGreaterThan(100);
  });

  it('are French in French, but for what is the same', () => {
    const same = en.filter(([path, text]) => fr.get(path) === text).map(([path]) => path);
    expect(same).toEqual([
      'lineEnds.\n',
      'lineEnds.\r\n',
      'json',
      'structure',
      'columnRoles.date',
      'columnRoles.agent',
      'forms.national',
    ]);
  });

  it('are set as French is', () => {
    const wrong = [...fr.values()].filter((text) =>
      /[\p{L}\p{N})»] ?[:;!?](?:\s|$)|«[^\u00a0]|[^\u00a0]»|'/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('are whole', () => {
    expect([...en, ...fr].filter(([, text]) => /undefined|NaN|null/.test(text))).toEqual([]);
  });
});

it('counts in the singular and in the plural', () => {
  expect([english.rowCount(1, 1), english.rowCount(2, 2)]).toEqual([
    '1, and 1 empty line left out',
    '2, and 2 empty lines left out',
  ]);
  expect([french.directions(0, 1, 2), english.directions(0, 1, 2)]).toEqual([
    '0\u00a0sortant, 1\u00a0entrant, 2\u00a0internes',
    '0 outbound, 1 inbound, 2 internal',
  ]);
  expect(french.gap('2024-05-01', '2024-05-02', 2)).toBe(
    'aucune ligne du 1er\u00a0mai\u00a02024 au 2\u00a0mai\u00a02024 (2\u00a0jours d’appel)',
  );
});
