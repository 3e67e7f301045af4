import { describe, expect, test } from 'vitest';
import { choose, meaningOf } from '../../../src/cli/config/settings/choose.ts';
import { valuesOf } from '../../../src/cli/config/settings/values.ts';
import { terminal } from '../../../src/cli/options/audit/terminal.ts';
import { defineAuditOptions, defineOptions } from '../../../src/cli/options/define.ts';
import { asCount } from '../../../src/cli/options/values/numbers.ts';
import { always, asText, single } from '../../../src/cli/options/values/values.ts';
import { vocabulary } from '../run.ts';

/** What a made-up option needs beside its meaning; the marked lines below must not compile. */
const meta = {
  flags: [],
  takes: 'one',
  argument: 'text',
  group: 'campaign',
  help: { en: 'made up', fr: 'inventée' },
} as const;
const rows = { ...meta, fallback: '3', meaning: always(asCount) };
const place = { ...meta, meaning: single(asText) };

interface MadeUp {
  rows: number;
  place: string | null;
}

describe('a table of options', () => {
  test('gives each its key, and what it says under its name', () => {
    const table = defineOptions<MadeUp>({ rows, place });
    expect(Object.values(table).map(({ key }) => key)).toEqual(['rows', 'place']);
    const context = { today: 20_000, lang: 'en', vocabulary } as const;
    const typed = new Map([['rows', [{ text: '5', at: { flag: '--rows' }, fields: {} }]]]);
    const choices = choose(Object.values(table), [], typed, null, context);
    const said = valuesOf(table, (option) => meaningOf(option, choices, context));
    expect(said).toEqual({ rows: 5, place: null });
  });

  test('keeps the records of another', () => {
    expect(defineOptions<{ lang: 'en' | 'fr' }>({ lang: terminal.lang }).lang).toBe(terminal.lang);
  });

  test('puts a section before its keys', () => {
    const more = { commands: ['clean'], affects: 'verdict' } as const;
    const table = defineAuditOptions<{ rows: number }>({ rows: { ...rows, ...more } }, 'policy.');
    expect(table.rows.key).toBe('policy.rows');
  });

  test('with an option that fills nothing does not compile', () => {
    // @ts-expect-error nothing is called place
    const table = defineOptions<{ rows: number }>({ rows, place });
    expect(Object.keys(table)).toEqual(['rows', 'place']);
  });

  test('that leaves something unsaid does not compile', () => {
    // @ts-expect-error nothing fills place
    const table = defineOptions<MadeUp>({ rows });
    expect(Object.keys(table)).toEqual(['rows']);
  });

  test('that fills a name with something else does not compile', () => {
    // @ts-expect-error a count is no text
    const table = defineOptions<{ place: string }>({ place: rows });
    expect(Object.keys(table)).toEqual(['place']);
  });

  test('of the audits without what it affects does not compile', () => {
    // @ts-expect-error no commands, nothing affected
    const table = defineAuditOptions<{ rows: number }>({ rows });
    expect(Object.keys(table)).toEqual(['rows']);
  });
});
