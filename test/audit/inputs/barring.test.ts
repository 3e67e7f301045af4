import { describe, expect, test } from 'vitest';
import { cleaned, found, verdicts } from '../run.ts';

const A = '0600451011';
const B = '0600451012';
const L = '0199000021';

type Run = Awaited<ReturnType<typeof cleaned>>;
const notes = ({ report }: Run) => report.inputs[0]?.notes.map(({ en }) => en) ?? [];

const ran = (contacts: string[]) => cleaned({ contacts });

describe('what a contact list says itself', () => {
  test.each<[string, string[], string[]]>([
    ['a flag', ['tel;DoNotCall', `${A};Oui`, `${B};Non`], ['opposition/flagged', 'kept']],
    [
      'a flag of a number bars it in every row',
      ['tel;DoNotCall', `${A};Non`, `${A};Oui`],
      ['opposition/flagged', 'opposition/flagged'],
    ],
    [
      'a flag of one of two numbers',
      ['tel;mobile;mobile_stop', `${L};${A};1`, `${L};${B};1`],
      ['kept', 'opposition/flagged phone/duplicate'],
    ],
    [
      'words beside a number',
      ['tel;nom', `${A} (ne plus appeler);Roux`, `${B} (perso);Brun`],
      ['opposition/flagged', 'kept'],
    ],
    ['words beside one of two', ['tel;mobile', `${L} (ne plus appeler);${A}`], ['kept']],
    [
      'words in place of a number bar the row',
      ['tel;mobile', `ne plus appeler;${A}`, `${L};`],
      ['opposition/flagged phone/invalid', 'kept'],
    ],
    ['the service’s words', ['tel;nom', `${A} (inscrit Bloctel);Roux`], ['opposition/bloctel']],
    ['a fax', ['tel;Type', `${L};Fax`, `${A};Mobile`], ['phone/missing', 'kept']],
  ])('%s', async (_, contacts, wanted) => {
    expect(verdicts(await ran(contacts))).toEqual(wanted);
  });

  test('who subscribed to letters in a mailing tool is no flag of calls; who left is', async () => {
    const header = 'Phone Number;MEMBER_RATING;OPTIN_TIME;OPTIN_IP;CONFIRM_TIME;UNSUB_TIME;LEID';
    const run = await ran([
      header,
      `${A};2;2024-01-01 10:00:00;203.0.113.1;2024-01-01 10:05:00;;1`,
      `${B};2;2024-01-01 10:00:00;203.0.113.1;2024-01-01 10:05:00;2024-03-01 10:00:00;2`,
      `${L};2;;;;;3`,
    ]);
    expect(found(run, 'campaign')).toEqual([]);
    expect(verdicts(run)).toEqual(['kept', 'opposition/flagged', 'kept']);
  });

  test('rows are counted once, however many words they have', async () => {
    const run = await ran(['tel;DoNotCall;Statut', `${A};Oui;Décédé`, `${B};Oui;`, `${L};;`]);
    expect(notes(run)).toContain('2 rows whose own words say not to call');
  });

  test('a repeated header is no row', async () => {
    const run = await ran(['tel;nom', `${A};Roux`, 'tel;nom', `${B};Brun`, 'tel;nom']);
    expect(verdicts(run)).toEqual(['kept', 'kept']);
    expect(notes(run)).toContain('2 repeated headers left out');
  });

  test.each<[string, string, string[]]>([
    ['nobody knows the words, and there is a number', `liste rouge;${A}`, ['columns/unclear 2']],
    ['beside the number', `${A} (liste rouge);`, ['columns/unclear 2']],
    ['there is no number', 'liste rouge;', []],
  ])('%s', async (_, row, gaps) => {
    expect(found(await ran(['tel;mobile', row, `${L};${B}`]), 'campaign')).toEqual(gaps);
  });

  test('the report says of each column what it is', async () => {
    const run = await ran(['tel;DoNotCall;Refus;ville', `${A};Non;K1;Lyon`]);
    const { inputs } = JSON.parse(run.text('report.json'));
    expect(inputs[0].columns).toMatchObject([
      { name: 'tel', state: 'used', role: 'phone' },
      { name: 'DoNotCall', state: 'used', role: 'doNotCall', because: 'a yes denies calls (“tel”)' },
      { name: 'Refus', state: 'unclear', role: 'doNotCall' },
      { name: 'ville', state: 'set-aside', role: null, because: 'nothing in it can bar anybody' },
    ]);
    expect(inputs[0].columns.map((column: object) => Object.keys(column))).toEqual(
      Array(4).fill(['name', 'state', 'role', 'because']),
    );
    expect(notes(run)).toContain('columns read: tel, DoNotCall; set aside: 1; not understood: 1');
  });
});

describe('what a contact list says of consents', () => {
  const optIn = '2026-09-01';
  test.each<[string, string[], string[], string[]]>([
    [
      'a day of withdrawal',
      ['tel;Désinscrit le', `${A};05/03/2024`, `${B};`],
      ['opposition/flagged', 'kept'],
      ['consent/missing', 'consent/missing'],
    ],
    [
      'days and a yes in one column',
      ['tel;unsubscribed', `${A};2024-02-01`, `${B};yes`],
      ['opposition/flagged', 'opposition/flagged'],
      ['consent/missing', 'consent/missing'],
    ],
    [
      'a refusal and a no beside days',
      [
        'tel;Consentement;Date consentement',
        `${A};Refusé;01/02/2024`,
        `${B};Non;01/02/2024`,
        `${L};Oui;01/02/2024`,
      ],
      ['opposition/flagged', 'opposition/flagged', 'kept'],
      ['consent/missing', 'consent/missing', 'consent/expired'],
    ],
    [
      'a consent given after the withdrawal',
      ['tel;Date consentement;Date retrait', `${A};01/03/2024;01/02/2024`],
      ['kept'],
      ['consent/expired'],
    ],
    [
      'a consent that has lapsed is no refusal',
      ['tel;Consentement;Date consentement', `${A};Expiré;01/02/2024`, `${B};Oui;01/02/2024`],
      ['kept', 'kept'],
      ['consent/missing', 'consent/expired'],
    ],
    [
      'a refusal of letters',
      ['tel;Consentement email;Consentement téléphone;Date consentement', `${A};Refusé;Oui;01/02/2024`],
      ['kept'],
      ['consent/expired'],
    ],
  ])('%s', async (_, contacts, optOut, later) => {
    expect(verdicts(await ran(contacts))).toEqual(optOut);
    const then = await cleaned({ contacts, start: optIn });
    expect(verdicts(then)).toEqual(later);
  });

  test('under a contract a refusal binds, and a consent that was never given does not', async () => {
    const contacts = [
      'tel;Consentement;Date consentement',
      `${A};Refusé;01/02/2024`,
      `${B};Non;01/02/2024`,
      `${L};Oui;01/02/2024`,
    ];
    const run = await cleaned({ contacts, start: optIn, settings: { basis: 'contract' } });
    expect(verdicts(run)).toEqual(['opposition/flagged', 'kept', 'kept']);
  });

  test.each(['Date de fin', 'Échéance'])('beside consents, %s is asked about', async (name) => {
    const contacts = [`tel;Date consentement;${name}`, `${A};01/08/2026;31/08/2026`, `${B};01/08/2026;`];
    expect(found(await cleaned({ contacts, start: optIn }), 'campaign')).toEqual(['columns/unclear 2']);
    const elsewhere = [`tel;${name}`, `${A};31/08/2026`];
    expect(found(await ran(elsewhere), 'campaign')).toEqual([]);
  });
});
