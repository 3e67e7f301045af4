import { describe, expect, test } from 'vitest';
import { defineNumberRule } from '../../src/rules/define.ts';
import { at, number } from './subjects.ts';

/** What a number rule needs beside its messages and its judgement; the marked lines below must not compile. */
const meta = {
  id: 'phone/made-up',
  scope: 'number',
  severity: 'error',
  title: { en: 'Made up', fr: 'Inventée' },
  explains: { en: 'It is made up.', fr: 'Elle est inventée.' },
  remedy: { en: 'Nothing has to be done.', fr: 'Il n’y a rien à faire.' },
  law: [],
} as const;
const fires = [{ day: '2024-05-06', text: { en: 'A number.', fr: 'Un numéro.' }, number: {} }] as const;
const passes = [
  { day: '2024-05-06', text: { en: 'No number.', fr: 'Aucun numéro.' }, number: { kind: 'missing' } },
] as const;
const none = [] as const;
const examples = { fires, passes };
const messages = {
  on: { en: '{count} on {firstDay} by {callerNumber}', fr: '{count} le {firstDay} par {callerNumber}' },
} as const;

describe('a rule', () => {
  test('fills its messages, and bars with its own severity', () => {
    const rule = defineNumberRule({
      ...meta,
      examples,
      messages,
      judge: ({ number: callerNumber }, { day: firstDay }, say) =>
        say('on', { count: 2, firstDay, callerNumber }),
    });
    const when = at('2024-05-06');
    const { number: callerNumber } = number();
    expect(rule.judge(number(), when)).toEqual({
      message: 'on',
      data: { count: 2, firstDay: when.day, callerNumber },
      until: null,
      because: [],
      severity: 'error',
    });
  });

  test('without an example of each kind does not compile', () => {
    const rest = { ...meta, messages, judge: () => null };
    // @ts-expect-error no examples
    const without = defineNumberRule(rest);
    // @ts-expect-error none in which it finds something
    const silent = defineNumberRule({ ...rest, examples: { fires: none, passes } });
    // @ts-expect-error none in which it finds nothing
    const loud = defineNumberRule({ ...rest, examples: { fires, passes: none } });
    expect([without, silent, loud].map(({ id }) => id)).toEqual(Array(3).fill(meta.id));
  });

  test('whose languages have other placeholders does not compile', () => {
    const rest = { ...meta, examples, judge: () => null };
    // @ts-expect-error no {file} in French
    const french = defineNumberRule({ ...rest, messages: { in: { en: 'in {file}', fr: 'dans' } } });
    // @ts-expect-error no {file} in English
    const english = defineNumberRule({ ...rest, messages: { in: { en: 'in', fr: 'dans {file}' } } });
    expect([french, english].map(({ scope }) => scope)).toEqual(['number', 'number']);
  });

  test('that fills a placeholder with something else than its name says does not compile', () => {
    const rule = defineNumberRule({
      ...meta,
      examples,
      messages,
      judge({ number: callerNumber }, { day: firstDay }, say) {
        // @ts-expect-error a day is no count
        const first = say('on', { count: firstDay, firstDay, callerNumber });
        // @ts-expect-error nobody's number is a day
        const second = say('on', { count: 2, firstDay: callerNumber, callerNumber });
        // @ts-expect-error a day is nobody's number
        const third = say('on', { count: 2, firstDay, callerNumber: firstDay });
        return [first, second, third].at(-1) ?? null;
      },
    });
    expect(rule.judge(number(), at('2024-05-06'))).not.toBeNull();
  });
});
