import { describe, expect, it } from 'vitest';
import { validitySentences } from '../../src/report/words/validity.ts';
import { reportWords } from '../../src/report/words/words.ts';
import { fullReport } from './html/support.ts';

const scrub = { date: '2024-06-06', why: 'scrub', path: 'bloctel.csv' } as const;
const consent = { date: '2024-05-13', why: 'consent', path: '' } as const;
const kept = { from: '2024-05-07', to: '2024-05-31', days: [{ date: '2024-05-13', contacts: 131 }] };
const none = { ...kept, days: [] };
const oneByOne =
  '131 of 312 kept contacts lapse by 31\u00a0May\u00a02024, the first on 13\u00a0May\u00a02024: from its day on a rule bars each of them.';
const ofAll = 'Good until 5\u00a0June\u00a02024 inclusive; screen again before 6\u00a0June\u00a02024.';

describe('until when a list is good', () => {
  it.each([
    ['a scrub that falls due ends all of it', none, [scrub], '2024-06-06', [ofAll]],
    ['contacts that lapse one by one end none of the others', kept, [consent], '2024-05-13', [oneByOne]],
    ['both are told', kept, [consent, scrub], '2024-05-13', [ofAll, oneByOne]],
    [
      'a consent that ends after the last calling day is a day to screen again, too',
      none,
      [{ ...consent, date: '2024-06-06' }],
      '2024-06-06',
      [ofAll],
    ],
    [
      'nothing ends',
      none,
      [],
      null,
      ['No verdict lapses on a date of its own; screen again before the next campaign.'],
    ],
  ])('%s', (_, keptLapses, lapses, goodUntil, sentences) => {
    const report = fullReport({ keptLapses, lapses, goodUntil });
    expect(validitySentences(report, reportWords.en)).toEqual(sentences);
  });
});
