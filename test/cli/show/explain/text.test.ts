import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explanationText } from '../../../../src/cli/show/explain/text.ts';
import { displayWidth } from '../../../../src/cli/terminal/width.ts';
import type { ExplainSubject, Explanation } from '../../../../src/explain/model.ts';
import { log } from '../../../audit/run.ts';
import { explained, type GivenFiles } from '../../../explain/run.ts';

const A = '0199001201';
const B = '0261910002';
const list = (...rows: string[]) => ['telephone;mobile;nom', ...rows];
const plain = { lang: 'en', color: false, hinted: String, width: 80 } as const;

async function shown(asked: ExplainSubject, given: GivenFiles, lang: 'en' | 'fr' = 'en'): Promise<string> {
  const told = await explained(asked, { ...given, settings: { ...given.settings, lang } });
  return explanationText(told, { ...plain, lang });
}

/** The lines of a section, from its title to the next. */
function section(text: string, title: string): string {
  const [, after = ''] = text.split(`\n\n${title}\n`);
  return after.split('\n\n')[0] ?? '';
}

describe('the head', () => {
  it.each<[string, ExplainSubject, GivenFiles, string, string]>([
    ['kept', { number: A }, {}, 'KEPT: 01 99 •• •• 01 may be called on 6 May 2024.', 'CONSERVÉ'],
    ['excluded', { number: A }, { own: [A, B] }, 'EXCLUDED: 01 99 •• •• 01 may not be called', 'EXCLU'],
    [
      'unknown',
      { number: A },
      { calls: null },
      'NOT KNOWN: it cannot be said whether 01 99 •• •• 01 may be called',
      'INDÉTERMINÉ',
    ],
    [
      'of a row',
      { row: 2 },
      { contacts: list(`${A};;a`) },
      'KEPT: the contact on line 2 of contacts.csv may be called',
      'CONSERVÉ\u00a0: le contact de la ligne 2 de contacts.csv peut',
    ],
  ])('says first that it is %s', async (_, asked, given, english, french) => {
    expect((await shown(asked, given)).replaceAll('\u00a0', ' ').replace(/\n/g, ' ')).toMatch(
      new RegExp(`^${english}`),
    );
    expect(await shown(asked, given, 'fr')).toMatch(new RegExp(`^${french}`));
  });

  it.each<[string, GivenFiles, string]>([
    ['a day to come', { calls: log(['2024-05-02 11:00:00', A, 'refus']) }, 'show: 2\u00a0July\u00a02024.'],
    ['none', { own: [A, B] }, 'No day within two years on which it may be called.'],
  ])('says when that changes: %s', async (_, given, wanted) => {
    expect(await shown({ number: A }, given)).toContain(wanted);
  });

  it('says nothing of it where the campaign alone is forbidden', async () => {
    const text = await shown({ number: A }, { settings: { sector: 'cpf-training' } });
    expect(text).toMatch(/^EXCLUDED/);
    expect(text).not.toContain('on which it may be called');
  });

  it('says where the number stands', async () => {
    const contacts = list(`${A};;a`, `${A};;b`);
    expect(await shown({ number: A }, { contacts })).toContain(
      'Line 2 of contacts.csv decides.\nThe number stands in other rows, too: line 3 (excluded).\n',
    );
    expect(await shown({ number: B }, { contacts })).toContain(
      'Not in contacts.csv: the number is judged alone.',
    );
    expect(await shown({ number: A }, {})).toContain('Without a contact list, the number is judged alone');
  });

  it('says of which rows when there are many', async () => {
    const contacts = list(...Array.from({ length: 13 }, (_, i) => `${A};;${i}`));
    const text = await shown({ number: A }, { contacts });
    expect(text.replace(/\s+/g, ' ')).toContain('line 12 (excluded), … .'.replace(' .', '.'));
    expect(text).not.toContain('line 13 (excluded)');
  });

  it('says of what territory and by what law', async () => {
    const text = await shown({ number: '0692120000' }, { settings: { law: 20_676, basis: 'contract' } });
    expect(text).toContain('\nRéunion; times are on the clock of Indian/Reunion.\n');
    expect(text).toContain('\nSIMULATION: every day is judged under the law of 11\u00a0August\u00a02026.\n');
    expect(await shown({ number: '3975' }, {})).toContain('\nOf no French territory.\n');
  });

  it('says of which run, and that its law was another', async () => {
    const run = { directory: 'out', startedAt: '2024-05-06T08:00:00.000Z', tool: '0.0.1', lawHash: 'abcdef' };
    const text = await shown({ number: A }, { run });
    expect(text).toContain('\nAs in the run out of 2024-05-06T08:00:00.000Z.\n');
    expect(text.replace(/\n/g, ' ')).toContain(
      'judged by version 0.0.1 with law data abcdef: its verdicts may',
    );
  });
});

describe('what was found', () => {
  it('is told with article, message, place and end', async () => {
    const calls = log(['2024-05-02 11:00:00', A, 'refus']);
    expect(section(await shown({ number: A }, { calls }), 'Why')).toBe(
      [
        '  refusal/sixty-days  C. conso. D223-9',
        '    refused on 2024-05-02: no contact up to 2024-07-01',
        '    calls.csv:2  attempt of 2024-05-02 at 11:00:00 (+02:00): refused',
        '    Ends on 2\u00a0July\u00a02024 at the earliest.',
      ].join('\n'),
    );
    expect(section(await shown({ number: A }, { calls }, 'fr'), 'Pourquoi')).toBe(
      [
        '  refusal/sixty-days  C. conso. D223-9',
        '    refus le 02/05/2024\u00a0: aucun contact jusqu’au 01/07/2024 inclus',
        '    calls.csv:2  tentative du 02/05/2024 à 11:00:00 (+02:00)\u00a0: refus',
        '    Prend fin au plus tôt le 2\u00a0juillet\u00a02024.',
      ].join('\n'),
    );
  });

  it('leaves out none of many rows', async () => {
    const minutes = Array.from({ length: 11 }, (_, i) => String(i).padStart(2, '0'));
    const calls = log(...minutes.map((minute): [string, string] => [`2024-05-02 11:${minute}:00`, A]));
    const why = section(await shown({ number: A }, { calls }), 'Why');
    expect(why.match(/calls\.csv:\d+/g)).toEqual(minutes.map((_, i) => `calls.csv:${i + 2}`));
  });

  it('stands under a heading of its own where it stops everybody, is accepted, or bars nobody', async () => {
    const gap = await shown({ number: A }, { calls: null });
    expect(section(gap, 'What stops the whole campaign')).toMatch(
      /^ {2}calls\/missing {2}C\. conso\. D223-9\n/,
    );
    const accepted = [{ rule: 'calls/missing', reason: '' }];
    const open = await shown({ number: A }, { calls: null, settings: { accept: accepted } });
    expect(section(open, 'Gaps that were accepted')).toMatch(/^ {2}calls\/missing/);
    const foreign = await shown({ number: '+4915112345678' }, { policy: { foreign: 'keep' } });
    expect(section(foreign, 'Also found, does not bar')).toMatch(/^ {2}phone\/foreign\n/);
  });

  it('of a row stands under its numbers', async () => {
    const text = await shown({ row: 2 }, { contacts: list(`${A};${B};a`), own: [A, '0199009998'] });
    expect(section(text, 'Its numbers')).toBe(
      [
        '  01 99 •• •• 01  excluded',
        '    opposition/own-list  RGPD, art. 21',
        '      on the company’s own opposition list (own.csv, line 1)',
        '      own.csv:1  on the company’s own list',
        '      No end that the files show.',
        '  02 61 •• •• 02  kept',
      ].join('\n'),
    );
    expect(section(text, 'Checked, and not the case')).not.toContain('opposition/own-list');
    expect(section(text, 'Checked, and not the case')).toContain('opposition/bloctel');
  });
});

describe('the person', () => {
  const header = 'numero;given;withdrawn;expires;appointment;purpose;proof';
  const consents = [
    header,
    `${A};2026-08-15;;;;Offre fibre;x`,
    `${A};2026-09-01;2026-09-20;2026-10-01;2026-09-10T11:00:00+02:00;;`,
    `${A};;2026-09-25;;;;`,
  ];

  it('has consents with all that is known of them', async () => {
    const text = await shown({ number: A }, { start: '2026-10-05', consents });
    expect(section(text, 'Consents').replaceAll('\u00a0', ' ')).toBe(
      [
        '  given on 15 August 2026, lapses on 15 August 2027, for “offre fibre”, with',
        '  proof',
        '      consents.csv:2',
        '  given on 1 September 2026, lapses on 1 October 2026, withdrawn on',
        '  20 September 2026, appointment Thu 2026-09-10 11:00:00 +02:00, without proof',
        '      consents.csv:3',
        '  without a day of giving, withdrawn on 25 September 2026, without proof',
        '      consents.csv:4',
      ].join('\n'),
    );
    const before = await shown({ number: A }, { start: '2024-05-06', consents });
    expect(section(before, 'Consents')).toContain('expires on 1\u00a0October\u00a02026');
  });

  it('has at most thirty calls, the newest', async () => {
    const seconds = Array.from({ length: 33 }, (_, i) => String(i).padStart(2, '0'));
    const calls = log(...seconds.map((second): [string, string] => [`2024-05-02 11:00:${second}`, A]));
    const text = await shown({ number: A }, { calls });
    const told = text.split('on the clock of the person called\n')[1] ?? '';
    expect(told).toMatch(
      /^ {2}33 attempts in the 30 days .*\n {2}and 3 earlier calls\n {2}Thu 2024-05-02 11:00:03/,
    );
  });

  it('is left out where there is no number to call', async () => {
    const text = await shown({ row: 3 }, { contacts: list(`${A};;a`, ';;b') });
    expect(text).not.toMatch(/Consents|Calls from/);
    expect(text).toContain('\n  phone/missing\n');
  });
});

describe('every text', () => {
  const cases: [string, ExplainSubject, GivenFiles][] = [
    ['a number', { number: A }, { calls: log(['2024-05-02', A, 'refus', 'entrant']), own: [A, B] }],
    ['a row', { row: 2 }, { contacts: list(`${A} / ${B};3975;a`), calls: null }],
    ['a number in many rows', { number: A }, { contacts: list(...Array(25).fill(`${A};;a`)) }],
    ['consents', { number: A }, { start: '2026-10-05', consents: ['numero;given', `${A};2026-09-01`] }],
  ];

  it.each(cases)(
    'keeps within the width, and French points have their spaces: %s',
    async (_, asked, given) => {
      for (const lang of ['en', 'fr'] as const) {
        const told: Explanation = await explained(asked, { ...given, settings: { lang } });
        for (const width of [50, 80, 120]) {
          const lines = explanationText(told, { lang, color: false, hinted: String, width }).split('\n');
          expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
        }
        if (lang === 'fr')
          expect(explanationText(told, { ...plain, lang })).not.toMatch(/ [:;!?»]|« |[a-z]'/);
      }
    },
  );

  it.each(cases)('has the same words with and without colour: %s', async (_, asked, given) => {
    const told = await explained(asked, given);
    const coloured = explanationText(told, { ...plain, color: true });
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
    expect(stripVTControlCharacters(coloured)).toBe(explanationText(told, plain));
  });

  it('lets no control character of an input through', async () => {
    const told = await explained({ number: A }, { own: [A, B] });
    const text = JSON.stringify(told).replaceAll('own.csv', 'own\\u001b[31m.csv');
    expect(explanationText(JSON.parse(text), plain)).not.toContain('\u001b');
  });
});
