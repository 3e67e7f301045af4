import { describe, expect, it, test } from 'vitest';
import { nowText } from '../../../../src/cli/show/window/now.ts';
import { type Asked, nowOf } from './support.ts';

function said(name: string, at: string, asked: Asked = {}, lang: 'en' | 'fr' = 'en'): string {
  const text = nowText(nowOf(name, at, asked), { lang, width: 1000, color: false, hinted: String });
  return text.replaceAll('\u00a0', ' ').split('\n')[0] ?? '';
}

describe('may I call now?', () => {
  test.each([
    [
      'in a window',
      'RE',
      '2024-05-06T10:32:10+04:00',
      'Yes. It is Monday 6 May 2024, 10:32 in Réunion (08:32 in Paris). Calls may start before 13:00 (11:00 in Paris).',
      'Oui. Nous sommes le lundi 6 mai 2024, il est 10:32 à La Réunion (08:32 à Paris). Les appels sont permis jusqu’à 13:00 (11:00 à Paris).',
    ],
    [
      'on one clock',
      'FR',
      '2024-05-06T14:00:00+02:00',
      'Yes. It is Monday 6 May 2024, 14:00 in metropolitan France. Calls may start before 20:00.',
      'Oui. Nous sommes le lundi 6 mai 2024, il est 14:00 en France métropolitaine. Les appels sont permis jusqu’à 20:00.',
    ],
    [
      'between the windows',
      'FR',
      '2024-05-06T13:00:00+02:00',
      'No: outside the lawful hours. It is Monday 6 May 2024, 13:00 in metropolitan France. Calls may start again at 14:00.',
      'Non : hors des horaires licites. Nous sommes le lundi 6 mai 2024, il est 13:00 en France métropolitaine. Prochaine plage à 14:00.',
    ],
    [
      'on a holiday',
      'FR',
      '2024-05-08T11:00:00+02:00',
      'No: public holiday, Victory Day 1945. It is Wednesday 8 May 2024, 11:00 in metropolitan France. Calls may start again on Friday 10 May 2024 at 10:00.',
      'Non : jour férié, Victoire de 1945. Nous sommes le mercredi 8 mai 2024, il est 11:00 en France métropolitaine. Prochaine plage le vendredi 10 mai 2024 à 10:00.',
    ],
    [
      'at the weekend, the call centre on another day',
      'PF',
      '2024-05-04T13:30:00-10:00',
      'No: weekend. It is Saturday 4 May 2024, 13:30 in French Polynesia (Sunday 01:30 in Paris). Calls may start again on Monday 6 May 2024 at 10:00 (22:00 in Paris).',
      'Non : week-end. Nous sommes le samedi 4 mai 2024, il est 13:30 en Polynésie française (dimanche 01:30 à Paris). Prochaine plage le lundi 6 mai 2024 à 10:00 (22:00 à Paris).',
    ],
    [
      'before there were hours',
      'FR',
      '2023-02-26T03:00:00+01:00',
      'Yes. It is Sunday 26 February 2023, 03:00 in metropolitan France. Calls may start before 00:00 on Wednesday 1 March 2023.',
      'Oui. Nous sommes le dimanche 26 février 2023, il est 03:00 en France métropolitaine. Les appels sont permis jusqu’au mercredi 1er mars 2023 à 00:00.',
    ],
  ])('%s', (_, name, at, english, french) => {
    expect(said(name, at)).toBe(english);
    expect(said(name, at, {}, 'fr')).toBe(french);
  });

  it('is answered without an end where there is none', () => {
    expect(said('FR', '2026-11-11T03:00:00+01:00', { law: '2022-01-01' })).toContain(
      'No law sets an end to that.',
    );
  });

  it('is answered without a beginning where there is none', () => {
    const now = nowOf('FR', '2024-05-04T11:00:00+02:00');
    const text = nowText(
      { ...now, answer: { ...now.answer, from: null } },
      { lang: 'en', width: 1000, color: false, hinted: String },
    );
    expect(text).toContain('They may not start within a year.');
  });

  it('says what else counts', () => {
    const text = (at: string, asked: Asked = {}) =>
      nowText(nowOf('FR', at, asked), { lang: 'en', width: 80, color: false, hinted: String });
    expect(text('2026-08-10T11:00:00+02:00')).not.toContain('consent as well');
    expect(text('2026-08-11T11:00:00+02:00')).toContain('Calls need prior consent as well.\n');
    expect(text('2026-08-11T11:00:00+02:00')).not.toContain('Simulation');
    expect(text('2026-08-11T11:00:00+02:00', { law: '2024-05-06' })).toContain('Simulation: every day');
    expect(text('2026-08-11T11:00:00+02:00')).toContain('not\nlegal advice.\n');
  });

  it('fits the terminal, and colours its answer', () => {
    const now = nowOf('PM', '2024-05-04T11:00:00-02:00', { centre: 'Indian/Antananarivo' });
    const text = nowText(now, { lang: 'fr', width: 60, color: false, hinted: String });
    expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
    expect(nowText(now, { lang: 'fr', width: 60, color: true, hinted: String })).toContain('\u001b[31m');
    const yes = nowOf('FR', '2024-05-06T11:00:00+02:00');
    expect(nowText(yes, { lang: 'fr', width: 60, color: true, hinted: String })).toContain('\u001b[32m');
  });
});
