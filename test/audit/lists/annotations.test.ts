import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { cleaned, type Given, log } from '../run.ts';

const A = '0612345678';
const B = '0623456789';
const REUNION = '0692123456';
const header =
  'audit_number;audit_territory;audit_timezone;audit_attempts_left;audit_lawful_until;audit_next_window;audit_removed';
const window = '2024-05-06T10:00:00+02:00/2024-05-06T13:00:00+02:00';
const cells = (numbers: string, left = '4', removed = '') =>
  `'${numbers};FR;Europe/Paris;${left};2024-06-06;${window};${removed}`;
const ofA = cells('+33612345678');

async function annotated(lines: readonly string[] | Uint8Array, given: Omit<Given, 'contacts'> = {}) {
  const settings = { annotate: true, ...given.settings };
  return (await cleaned({ contacts: lines, own: [B], ...given, settings })).bytes('cleaned.csv');
}

const textOf = async (lines: readonly string[] | Uint8Array, given: Omit<Given, 'contacts'> = {}) =>
  (await annotated(lines, given)).toString('utf8');

describe('the columns beside a kept row', () => {
  test('number, territory, zone, attempts, last day, window', async () => {
    expect(await textOf(['nom;telephone', `Ada;${A}`])).toBe(`nom;telephone;${header}\nAda;${A};${ofA}\n`);
  });

  test.each([
    ['the oldest of four attempts is 30 days ago, and counts no more', '2024-04-06', '2'],
    ['one of 29 days ago does', '2024-04-07', '1'],
  ])('%s', async (_, oldest, left) => {
    const calls = {
      'log.csv': log([`${oldest} 11:00:00`, A], ['2024-05-02 11:00:00', A], ['2024-05-03 11:00:00', A]),
    };
    expect(await textOf(['telephone', A], { calls })).toContain(cells('+33612345678', left));
  });

  test('attempts on any number of the person count', async () => {
    const calls = { 'log.csv': log(['2024-05-02 11:00:00', B], ['2024-05-03 11:00:00', A]) };
    const text = await textOf(['telephone;mobile', `${A};${B}`], { calls, own: ['0145000001'] });
    expect(text).toContain(`;${cells('+33612345678 +33623456789', '2')}\n`);
  });

  test('a number that is taken out is not among them, one that stands twice is named once', async () => {
    const text = await textOf(['telephone;mobile', `${A} / ${B};${A}`]);
    expect(text).toContain(`\n${A};${A};${cells('+33612345678', '4', "'+33623456789")}\n`);
  });

  test('numbers of two territories: a value for each', async () => {
    const text = await textOf(['telephone;mobile', `${A};${REUNION}`]);
    const two = `${window} 2024-05-06T10:00:00+04:00/2024-05-06T13:00:00+04:00`;
    expect(text).toContain(
      `'+33612345678 +262692123456;FR RE;Europe/Paris Indian/Reunion;4;2024-06-06;${two};\n`,
    );
  });

  test('a number abroad that the house keeps has no place', async () => {
    const text = await textOf(['telephone;mobile', '+44 20 7946 0958;', `+44 20 7946 0959;${A}`], {
      policy: { foreign: 'keep' },
    });
    expect(text).toContain(`;'+442079460958;;;4;2024-06-06;;\n`);
    expect(text).toContain(
      `'+442079460959 +33612345678;none FR;none Europe/Paris;4;2024-06-06;none ${window};\n`,
    );
  });

  test('a consent that lapses before all else is the end', async () => {
    const consents = ['telephone;consentement le', `${A};2026-02-03`, `${B};2026-02-03`];
    const text = await textOf(['telephone', A], { start: '2026-09-01', opposition: {}, consents });
    expect(text).toContain(';4;2027-02-03;2026-09-01T10:00:00+02:00/');
  });

  test.each([
    ['the fourth attempt, where the first was 29 days before it', '2024-04-17', '2024-05-16'],
    ['no attempt, where the first was 30 days before the fourth', '2024-04-16', '2024-06-06'],
  ])('a simulation of the past ends with what the logs tell of later days: %s', async (_, first, until) => {
    const days = [first, '2024-05-14', '2024-05-15', '2024-05-16'];
    const calls = { 'log.csv': log(...days.map((day): [string, string] => [`${day} 11:00:00`, A])) };
    expect(await textOf(['telephone', A], { calls })).toContain(`;${until};`);
  });

  test('so is the day on which the law changes', async () => {
    const text = await textOf(['telephone', A], { start: '2026-08-05', end: '2026-08-05' });
    expect(text).toContain(';4;2026-08-11;2026-08-05T10:00:00+02:00/');
  });

  test('before 2023-03-01 there is neither a limit nor an hour', async () => {
    const text = await textOf(['telephone', A], { start: '2023-02-20' });
    expect(text).toContain(';;2023-03-01;2023-02-20T00:00:00+01:00/2023-02-21T00:00:00+01:00;\n');
  });

  test('neither are there for businesses, whose lists lapse with the law alone', async () => {
    const text = await textOf(['telephone', A], { settings: { audience: 'b2b' } });
    expect(text).toContain(';;2026-08-11;2024-05-06T00:00:00+02:00/2024-05-07T00:00:00+02:00;\n');
  });

  test('a campaign that starts on a holiday names the next window', async () => {
    const text = await textOf(['telephone', A], { start: '2024-05-08', end: '2024-05-13' });
    expect(text).toContain('2024-05-10T10:00:00+02:00/2024-05-10T13:00:00+02:00');
  });
});

describe('the list keeps its own dialect', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const commas = (text: string) => text.replaceAll(';', ',');

  test('Windows-1252 and CRLF', async () => {
    const out = await annotated(latin(`prénom;telephone\r\nÉlodie;${A}\r\n`));
    expect(out.equals(latin(`prénom;telephone;${header}\r\nÉlodie;${A};${ofA}\r\n`))).toBe(true);
  });

  test('UTF-16 with its mark', async () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    const out = await annotated(utf16(`prénom\ttelephone\nÉlodie\t${A}\n`));
    const tabs = (text: string) => text.replaceAll(';', '\t');
    expect(out.equals(utf16(tabs(`prénom;telephone;${header}\nÉlodie;${A};${ofA}\n`)))).toBe(true);
  });

  test.each([
    ['commas', `nom,telephone\nAda,${A}\n`, `nom,telephone,${commas(header)}\nAda,${A},${commas(ofA)}\n`],
    ['one column', `telephone\n${A}\n`, `telephone;${header}\n${A};${ofA}\n`],
    [
      'a short row is filled up',
      `telephone;nom;ville\n${A}\n`,
      `telephone;nom;ville;${header}\n${A};;;${ofA}\n`,
    ],
    ['the last line has no end', `telephone;nom\n${A};Ada`, `telephone;nom;${header}\n${A};Ada;${ofA}`],
    ['quotes', `"nom";"telephone"\n"A\nB";"${A}"\n`, `"nom";"telephone";${header}\n"A\nB";"${A}";${ofA}\n`],
    ['a byte order mark', `\ufefftelephone\n${A}\n`, `\ufefftelephone;${header}\n${A};${ofA}\n`],
  ])('%s', async (_, given, wanted) => {
    expect(await textOf(Buffer.from(given))).toBe(wanted);
  });
});

describe('a list that was annotated before', () => {
  const old = 'old'.repeat(7).match(/old/g)?.join(';') ?? '';

  test.each([
    ['behind the others', `nom;telephone;${header}\nAda;${A};${old}\n`],
    ['before the others', `${header};nom;telephone\n${old};Ada;${A}\n`],
    ['between the others', `nom;${header};telephone\nAda;${old};${A}\n`],
    ['in a row that stops among them', `nom;telephone;${header}\nAda;${A};old;old\n`],
  ])('gets new columns for the old: %s', async (_, given) => {
    expect(await textOf(Buffer.from(given))).toBe(`nom;telephone;${header}\nAda;${A};${ofA}\n`);
  });

  test('stays as it is when cleaned twice', async () => {
    const once = await annotated(['nom;telephone', `Ada;${A}`, `Eve;${B}`]);
    expect((await annotated(once)).equals(once)).toBe(true);
  });

  test('its columns are taken for nothing else, also without --annotate', async () => {
    const once = await annotated(['nom;telephone', `Ada;${A}`, `Eve;0145000009`]);
    const run = await cleaned({ contacts: once, own: ['0145000009'] });
    expect(run.text('cleaned.csv')).toBe(`nom;telephone;${header}\nAda;${A};${ofA}\n`);
    expect(run.report.inputs[0]?.notes[0]?.en).toBe('columns read: telephone, audit_removed; set aside: 7');
  });

  test('no number is read from a column that is written anew', async () => {
    const refused = annotated([`nom;${header}`, `Ada;${A};;;;;;`], {
      settings: { phoneColumn: ['audit_number'] },
    });
    await expect(refused).rejects.toThrow(InputError);
  });
});

test('counts and hashes are those of the annotated list', async () => {
  const run = await cleaned({ contacts: ['telephone', A, B], own: [B], settings: { annotate: true } });
  const [list] = JSON.parse(run.text('manifest.json')).outputs;
  expect(list).toMatchObject({ rows: 1, bytes: run.bytes('cleaned.csv').length });
});
