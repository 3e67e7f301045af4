import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/model.ts';
import type { Bar, PersonRule } from '../../src/rules/define.ts';
import { NumberKind, type PersonFacts } from '../../src/rules/facts.ts';
import { numberRules, personRules } from '../../src/rules/index.ts';
import { isoDay } from '../../src/time/days.ts';
import { dose } from '../dose.ts';
import { at, d, number, person } from './subjects.ts';

/** Days on both sides of a change of law, with what can reach them from before. */
const spans = [d('2022-12-01'), d('2024-04-01'), d('2026-06-15')];
const SPAN = 120;
/** Beyond this nothing that the files say can end a bar any more. */
const HORIZON = 700;

const start = fc.constantFrom(...spans).chain((from) => fc.integer({ min: from, max: from + SPAN }));
const around = (day: Day) =>
  fc.array(fc.integer({ min: day - 420, max: day + 150 }).map(isoDay), { maxLength: 6 });

const consentsAround = (day: Day) =>
  fc.array(
    fc.record({
      given: fc.integer({ min: day - 420, max: day + 150 }).map(isoDay),
      proof: fc.boolean(),
      purpose: fc.constantFrom('', 'energie', 'assurance'),
    }),
    { maxLength: 4 },
  );

const aPerson = (day: Day) =>
  fc
    .record({
      attempts: fc.array(fc.integer({ min: day - 45, max: day + 20 }).map(isoDay), { maxLength: 9 }),
      refusals: around(day),
      objections: around(day),
      withdrawals: around(day),
      consents: consentsAround(day),
    })
    .map(person);

const aCampaign = fc.record({
  basis: fc.constantFrom(null, 'consent', 'contract'),
  audience: fc.constantFrom('consumers', 'consumers', 'b2b'),
  purpose: fc.constantFrom(null, 'assurance'),
  consentsAwaited: fc.boolean(),
  policy: fc.record({ refusalPause: fc.constantFrom('keep', 'off') }),
});

const given = start.chain((day) =>
  fc.record({ day: fc.constant(day), facts: aPerson(day), campaign: aCampaign }),
);

type Campaign = NonNullable<Parameters<typeof at>[1]>;

const bars = (rule: PersonRule, facts: PersonFacts, campaign: Campaign, day: Day): Bar | null => {
  const bar = rule.judge(facts, at(day, campaign));
  return bar?.severity === 'error' ? bar : null;
};

describe('the end that a bar names', () => {
  const barring = personRules.filter(({ severity }) => severity === 'error');

  test.each(barring.map((rule) => [rule.id, rule] as const))('%s bars every day before it', (_, rule) => {
    fc.assert(
      fc.property(given, ({ day, facts, campaign }) => {
        const bar = bars(rule, facts, campaign, day);
        if (!bar) return;
        const until = bar.until ?? day + HORIZON;
        expect(until).toBeGreaterThan(day);
        let free = day;
        while (free < until && bars(rule, facts, campaign, free)) free++;
        expect(isoDay(free)).toBe(isoDay(until));
      }),
      { numRuns: dose(100, 1000) },
    );
  });

  test.each(barring.map((rule) => [rule.id, rule] as const))(
    '%s: going from end to end meets the first free day',
    (_, rule) => {
      fc.assert(
        fc.property(given, ({ day, facts, campaign }) => {
          let free: Day | null = day;
          while (free !== null && free <= day + HORIZON) {
            const bar = bars(rule, facts, campaign, free);
            if (!bar) break;
            free = bar.until;
          }
          let first = day;
          while (first <= day + HORIZON && bars(rule, facts, campaign, first)) first++;
          expect(free ?? Number.POSITIVE_INFINITY).toBe(
            first > day + HORIZON ? Number.POSITIVE_INFINITY : first,
          );
        }),
        { numRuns: dose(100, 1000) },
      );
    },
  );

  test.each(numberRules.map((rule) => [rule.id, rule] as const))('%s bars every day before it', (_, rule) => {
    const facts = fc.record({
      kind: fc.constantFrom(...Object.values(NumberKind)),
      listed: fc.constantFrom(null, { file: 'bloctel.csv', line: 3 }),
      answered: fc.boolean(),
      own: fc.constantFrom(null, { file: 'own.csv', line: 4 }),
    });
    const campaign = fc.record({
      basis: fc.constantFrom(null, 'consent', 'contract'),
      answersAwaited: fc.boolean(),
      policy: fc.record({ bloctelAfterEnd: fc.constantFrom('honour', 'ignore') }),
    });
    fc.assert(
      fc.property(start, facts, campaign, (day, { kind, listed, answered, own }, facts) => {
        const subject = number({
          kind,
          listed: () => listed,
          answered: () => answered,
          ownListed: () => own,
        });
        const bar = rule.judge(subject, at(day, facts));
        if (!bar) return;
        const until = bar.until ?? day + HORIZON;
        let free = day;
        while (free < until && rule.judge(subject, at(free, facts))) free++;
        expect(isoDay(free)).toBe(isoDay(until));
      }),
      { numRuns: dose(50, 500) },
    );
  });
});
