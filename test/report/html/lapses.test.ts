import { describe, expect, it } from 'vitest';
import type { KeptLapses, Lapse } from '../../../src/report/model.ts';
import { fullReport, rendered, textIn } from './support.ts';

const scrub: Lapse = { date: '2024-06-06', why: 'scrub', path: '/data/bloctel.csv' };
const consent: Lapse = { date: '2024-05-13', why: 'consent', path: '' };
const some: KeptLapses = {
  from: '2024-05-07',
  to: '2024-05-31',
  days: [
    { date: '2024-05-13', contacts: 2 },
    { date: '2024-05-31', contacts: 129 },
  ],
};
const none: KeptLapses = { ...some, days: [] };
const oneDay: KeptLapses = { from: '2024-05-07', to: '2024-05-06', days: [] };

async function pageWith(keptLapses: KeptLapses, lapses: Lapse[], change = {}): Promise<string> {
  const inputs = fullReport().inputs.map((input) => ({ ...input, path: `/data/${input.path}` }));
  return rendered(fullReport({ keptLapses, lapses, inputs, ...change }));
}

describe('kept contacts that lapse', () => {
  it('are counted, with the first day, also among the steps', async () => {
    const text = textIn(await pageWith(some, [consent, scrub]), 'en');
    expect(text).toContain(
      '131 of 312 kept contacts lapse by 31 May 2024, the first on 13 May 2024: from its day on a rule bars each of them.',
    );
    expect(text).toContain('Kept contacts that lapse 131 of 312 by 31 May 2024, the first on 13 May 2024');
    expect(text).toContain(
      'Screen again before 13 May 2024, from when on 131 kept contacts lapse one by one, or run again with --through-end',
    );
    expect(text).toContain('31 May 2024 129');
  });

  it('say nothing of the day until which the list as a whole is good', async () => {
    const text = textIn(await pageWith(some, [consent, scrub]), 'en');
    expect(text).toContain('Good until 5 June 2024 inclusive; screen again before 6 June 2024');
    expect(textIn(await pageWith(some, [consent]), 'fr')).toContain(
      'Valable jusqu’au aucune échéance connue pour l’ensemble',
    );
  });

  it('after the last calling day tell the day until which the list is good', async () => {
    const later = { ...consent, date: '2024-07-02' };
    const text = textIn(await pageWith(none, [later], { goodUntil: '2024-07-02' }), 'en');
    expect(text).toContain('Good until 1 July 2024 inclusive; screen again before 2 July 2024');
    expect(text).toContain('Screen again before 2 July 2024.');
  });

  it.each([
    ['in French', some, [consent], '131 sur 312 jusqu’au 31 mai 2024 inclus, le premier le 13 mai 2024'],
    [
      'after the last calling day alone',
      none,
      [{ ...consent, date: '2024-06-02' }],
      'aucun jusqu’au 31 mai 2024 inclus ; le premier le 2 juin 2024',
    ],
    [
      'in a campaign of one day',
      oneDay,
      [consent],
      'Contacts conservés qui expirent le premier le 13 mai 2024',
    ],
  ])('%s', async (_, kept, lapses, text) => {
    expect(textIn(await pageWith(kept, lapses), 'fr')).toContain(text);
  });

  it('where none does, nothing is said of it', async () => {
    const page = await pageWith(none, [scrub]);
    expect(textIn(page, 'en')).not.toContain('Kept contacts that lapse');
    expect(textIn(page, 'en')).toContain('6 June 2024: bloctel.csv is too old');
  });

  it('of a list that is not cleared hold only later', async () => {
    const text = textIn(await pageWith(some, [consent], { status: 'not-cleared' }), 'en');
    expect(text).toContain('these days hold only once what stands in the way is resolved');
    expect(text).not.toContain('Good until 5 June');
  });

  it('nothing at all ends', async () => {
    expect(textIn(await pageWith(none, []), 'en')).toContain('No day is known on which the verdicts lapse.');
  });
});

describe('a long campaign', () => {
  const columnsOf = async (to: string) => {
    const page = await pageWith({ ...some, to }, [consent]);
    const [svg = ''] = /<svg role="img" aria-label="131 of 312[^>]*>.*?<\/svg>/s.exec(page) ?? [];
    return {
      bars: svg.match(/fill="var\(--accent\)"/g)?.length,
      axis: />(Day of[^<]*|Weeks[^<]*|\d+ days[^<]*)</.exec(svg)?.[1],
    };
  };

  it.each([
    ['45 days', '2024-06-20', { bars: 45, axis: 'Day of the month' }],
    ['46 days', '2024-06-21', { bars: 7, axis: 'Weeks, by their first day' }],
    ['315 days', '2025-03-17', { bars: 45, axis: 'Weeks, by their first day' }],
    ['316 days', '2025-03-18', { bars: 23, axis: '14 days each, by their first' }],
  ])('%s', async (_, to, expected) => {
    expect(await columnsOf(to)).toEqual(expected);
  });
});
