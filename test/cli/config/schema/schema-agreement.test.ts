import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parts } from '../../../../src/cli/commands/parts.ts';
import { readCampaignFile } from '../../../../src/cli/config/file/campaign-file.ts';
import { campaignFileSchema } from '../../../../src/cli/config/schema/json-schema.ts';
import { fileOptions } from '../../../../src/cli/options/table.ts';
import { InputError } from '../../../../src/errors.ts';
import { dose } from '../../../dose.ts';
import { useFolder } from '../support.ts';

const root = process.cwd();
useFolder();

const vocabulary = await parts.vocabulary();
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(campaignFileSchema(fileOptions, vocabulary, 'en')));

/** As an editor checks it: YAML 1.2, in which `10` is a number. */
const byEditor = (text: string) => validate(parse(text) ?? {});

/** As the tool reads it; a mistake is its code. */
function byTool(text: string): string {
  writeFileSync('c.yaml', text);
  const context = { today: 20_000, lang: 'en', vocabulary } as const;
  try {
    readCampaignFile('c.yaml', { options: fileOptions, context, name: null, setLang: () => {} });
    return 'read';
  } catch (error) {
    if (error instanceof InputError) return error.detail.code;
    throw error;
  }
}

const files = ['fixtures/demo', 'fixtures/scenarios', 'fixtures/formats'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /campaign-audit\.(ya?ml|json)$/.test(path))
    .map((path) => join(root, folder, path)),
);
const broken = 'campaign-file-with-an-unknown-key';

describe('the schema for editors', () => {
  it.each(files.filter((path) => !path.includes(broken)))('takes %s', (path) => {
    expect(byEditor(readFileSync(path, 'utf8'))).toBe(true);
  });

  it('refuses the one with an unknown key', () => {
    const path = files.find((file) => file.includes(broken)) ?? '';
    expect(byEditor(readFileSync(path, 'utf8'))).toBe(false);
  });

  it('describes every key, in French too', () => {
    for (const lang of ['en', 'fr'] as const) {
      const { definitions, properties } = JSON.parse(campaignFileSchema(fileOptions, vocabulary, lang));
      for (const key of Object.keys(properties)) {
        const own = definitions[key] ?? properties[key];
        if (key !== 'policy') expect(own.description, key).toMatch(/\S/);
      }
      expect(definitions.mask.description).toMatch(lang === 'fr' ? /^false\u00a0: numéros/ : /^false: full/);
    }
  });
});

describe('editor and tool take the same', () => {
  it.each([
    ['nothing', ''],
    ['keys without values', 'basis:\npolicy:\ncampaigns:\nextends:\nwaivers:\nopposition: []\n'],
    ['one value for a list', 'opposition: a.csv\nphoneColumn: 3\ncallerId: 0162000000\n'],
    ['entries', 'opposition: [{path: a.csv, date: 2026-05-12}, b.csv]\ncalls: {dateFormat: month-first}\n'],
    [
      'a log in full',
      'calls: [{path: a, format: generic, timezone: UTC, dialPrefix: 9, columns: {date: D}, outcomes: {R: Refused}}]\n',
    ],
    ['outcomes in a file', 'calls: [{path: a, outcomes: o.yaml}]\n'],
    [
      'switches',
      'mask: no\nquiet: YES\nverbose: true\npolicy: {localHolidays: "False", switchboardRows: 4}\n',
    ],
    ['sizes', 'maxInput: 500MB\n'],
    ['how long files are kept', 'retention: 3y\ncampaigns: {a: {retention: 90d}}\n'],
    ['reports', 'format: [json, csv=out.csv]\nfailOn: never\n'],
    ['a level for each', 'failOn: contacts=error,calls=never,campaign=warning\n'],
    ['a level for some', 'failOn: campaign=notice, calls=never\n'],
    [
      'waivers',
      'waivers: [{rule: calls/missing, reason: x, until: 2026-09-30}]\naccept: [{rule: bloctel/stale, reason: y}]\n',
    ],
    ['a waiver alone', 'waivers: {rule: calls/missing, reason: 7, until: 2026-09-30}\n'],
    ['a campaign', 'campaigns: {printemps 2026: {start: 2026-09-30, policy: {foreign: keep}}}\n'],
  ])('%s', (_, text) => {
    expect({ editor: byEditor(text), tool: byTool(text) }).toEqual({ editor: true, tool: 'read' });
  });

  it.each([
    ['an unknown key', 'strat: x\n', 'config/unknown-key'],
    ['a flag', 'no-mask: true\n', 'config/unknown-key'],
    ['a key of the command line', 'name: x\n', 'config/unknown-key'],
    ['an unknown policy', 'policy: {foriegn: keep}\n', 'config/unknown-key'],
    ['an unknown key of an entry', 'calls: [{path: a, zone: UTC}]\n', 'config/unknown-key'],
    ['an unknown column', 'calls: [{path: a, columns: {dat: D}}]\n', 'config/unknown-key'],
    ['an entry without its path', 'consents: [{format: generic}]\n', 'config/missing-key'],
    ['a list at the top', '[]\n', 'config/wrong-shape'],
    ['a list for one value', 'start: [2026-09-01]\n', 'config/wrong-shape'],
    ['a mapping for a value', 'basis: {a: b}\n', 'config/wrong-shape'],
    ['a value for policy', 'policy: keep\n', 'config/wrong-shape'],
    ['an empty text', 'purpose: ""\n', 'config/empty'],
    ['an unknown choice', 'basis: consents\n', 'option/unknown-value'],
    ['an unknown choice in capitals', 'basis: CONSENT\n', 'option/unknown-value'],
    ['a level that is none', 'failOn: warnings\n', 'option/unknown-value'],
    ['a level of nothing', 'failOn: contact=never\n', 'option/unknown-value'],
    ['no level', 'failOn: calls=\n', 'option/unknown-value'],
    ['a level behind a level', 'failOn: never,calls=error\n', 'option/unknown-value'],
    ['two levels for one', 'failOn: calls=never,calls=error\n', 'option/group-twice'],
    ['a switch that is neither', 'mask: maybe\n', 'option/unknown-value'],
    ['a switch that is a number', 'mask: 1\n', 'option/unknown-value'],
    ['a date of another form', 'start: 01/09/2026\n', 'option/bad-date'],
    ['a day that does not exist', 'start: 2026-02-30\n', 'option/bad-date'],
    ['a year too far off', 'start: 2626-09-01\n', 'option/far-off-date'],
    ['a year of long ago', 'callsUntil: 1926-09-01\n', 'option/far-off-date'],
    ['a date of a file', 'opposition: [{path: a, date: May}]\n', 'option/bad-date'],
    ['a count of nothing', 'policy: {switchboardRows: 0}\n', 'option/bad-count'],
    ['a count of a half', 'policy: {switchboardRows: 1.5}\n', 'option/bad-count'],
    ['a size without number', 'maxInput: GiB\n', 'option/bad-size'],
    ['a size of nothing', 'maxInput: 0GiB\n', 'option/bad-size'],
    ['a time without unit', 'retention: 3\n', 'option/bad-retention'],
    ['a time in words', 'retention: 3 years\n', 'option/bad-retention'],
    ['no time at all', 'retention: 0d\n', 'option/bad-retention'],
    ['a prefix of letters', 'dialPrefix: a\n', 'option/bad-digits'],
    ['a zone of digits', 'callsTimezone: 12\n', 'option/unknown-zone'],
    ['an unknown preset', 'callsFormat: asterix\n', 'option/unknown-value'],
    ['an unknown report', 'format: [pdf]\n', 'option/unknown-value'],
    ['a report without its file', 'format: csv=\n', 'option/empty'],
    ['an unknown outcome', 'calls: [{path: a, outcomes: {R: refusd}}]\n', 'option/unknown-value'],
    ['no telephone number', 'callerId: [abc]\n', 'option/unknown-value'],
    ['an unknown rule', 'accept: calls/misssing\n', 'option/unknown-value'],
    [
      'a waiver without reason',
      'waivers: [{rule: calls/missing, until: 2026-09-30}]\n',
      'config/missing-key',
    ],
    ['a waiver without last day', 'waivers: [{rule: calls/missing, reason: x}]\n', 'config/missing-key'],
    ['a waiver of a rule alone', 'waivers: [calls/missing]\n', 'config/wrong-shape'],
    [
      'a last day of what is accepted',
      'accept: [{rule: calls/missing, until: 2026-09-30}]\n',
      'config/unknown-key',
    ],
    ['campaigns in a campaign', 'campaigns: {a: {campaigns: {}}}\n', 'config/unknown-key'],
    ['a wrong value in a campaign', 'campaigns: {a: {basis: x}}\n', 'option/unknown-value'],
    ['a name that is no folder', 'campaigns: {a/b: {}}\n', 'config/bad-name'],
    ['a path that is a list of lists', 'extends: [[a]]\n', 'config/wrong-shape'],
  ])('or refuse it: %s', (_, text, code) => {
    expect({ editor: byEditor(text), tool: byTool(text) }).toEqual({ editor: false, tool: code });
  });

  it('whatever values stand under whatever keys', () => {
    const keys = fileOptions.map(({ key }) => key);
    const value = fc.constantFrom<unknown>(
      ...[
        'consent',
        'keep',
        'generic',
        'json',
        'calls/missing',
        '2026-09-01',
        '9',
        'true',
        'a.csv',
        '',
        'UTC',
        '5GiB',
        'calls=never',
      ],
      ...[
        null,
        true,
        7,
        0,
        1.5,
        [],
        ['a.csv'],
        [null],
        {},
        { path: 'a.csv' },
        { rule: 'calls/missing' },
        [['a']],
      ],
    );
    const pair = fc.record({ key: fc.constantFrom(...keys), value, inCampaign: fc.boolean() });
    fc.assert(
      fc.property(pair, ({ key, value: given, inCampaign }) => {
        const [top = '', inner] = key.split('.');
        // Only the tool knows the zones of its machine, and which letters make a whole date.
        if (key === 'callsTimezone' || key === 'zone') return;
        const body = { [top]: inner === undefined ? given : { [inner]: given } };
        const text = stringify(inCampaign ? { campaigns: { a: body } } : body);
        expect(byEditor(text), `${text}${byTool(text)}`).toBe(byTool(text) === 'read');
      }),
      { numRuns: dose(150, 2000) },
    );
  });
});
