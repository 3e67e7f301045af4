import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../src/findings.ts';
import type { Lang } from '../../src/model.ts';
import { formats } from '../../src/report/formats.ts';
import { reporters } from '../../src/report/index.ts';
import type { Report } from '../../src/report/model.ts';
import type { Reporter, Say } from '../../src/report/words/say.ts';
import { visible } from '../../src/words/visible.ts';
import { cleaned } from '../audit/run.ts';
import { dose } from '../dose.ts';
import { hostileReport, hostileTexts, longText, maskedSay, numbers, realReport, realSay } from './hostile.ts';
import { type Reader, readers } from './readers.ts';
import { campaignFinding, finding, sampleReport } from './sample.ts';

const languages: readonly Lang[] = ['en', 'fr'];
const table: readonly [string, Reporter][] = Object.entries(reporters);

const write = ({ render }: Reporter, report: Report, say: Say) => [...render(report, say)].join('');

function readerOf(id: string): Reader {
  const reader = readers[id];
  if (reader === undefined) throw new Error(`no reader that is not ours reads ${id}: add one to readers.ts`);
  return reader;
}

/** Every way of writing a number in full. */
function inFull(number: number): RegExp {
  const digits = String(number);
  const national = /^(33|262|590|594|596|508)/.test(digits)
    ? digits.replace(/^(33|262|590|594|596|508)/, '')
    : digits;
  return new RegExp(Array.from(national).join('[\\s.,/()-]*'));
}

/** What must stand in no report, whatever its form. */
function expectHarmless(output: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(output).not.toMatch(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/);
  expect(Buffer.from(output, 'utf8').toString('utf8')).toBe(output);
  for (const number of numbers) expect(output).not.toMatch(inFull(number));
}

/** White space is no matter; Markdown has no other way for a bar behind a backslash. */
const squeezed = (text: string) => visible(text).replace(/\s+/g, '').replaceAll('\\u007c', '|');

/** Messages that are not cut come out of the reader as they were. */
function expectTold(messages: readonly string[], wanted: readonly string[]): void {
  const read = messages.map(squeezed);
  expect(wanted.map(squeezed).filter((message) => !read.some((one) => one.includes(message)))).toEqual([]);
}

it('every format has its reporter, and somebody else reads it', () => {
  expect(Object.keys(reporters).sort()).toEqual(Object.keys(formats).sort());
  for (const [id] of table) expect(readerOf(id)).toBeTypeOf('function');
});

describe.each(table)('%s', (id, reporter) => {
  describe.each(languages)('in %s', (lang) => {
    const say = maskedSay(lang);
    const read = (report: Report, words = say) => {
      const output = write(reporter, report, words);
      expectHarmless(output);
      expect(output.endsWith('\n')).toBe(true);
      return readerOf(id)(output, report);
    };

    test('nothing was found', () => {
      read(sampleReport({ findings: [] }));
      read(sampleReport({ findings: [], inputs: [], rules: [] }));
    });

    test('one finding', () => {
      const report = sampleReport({ findings: [finding({ data: { text: 'the one' } })] });
      expectTold(read(report), ['the one']);
    });

    test.each(Object.entries(hostileTexts))('hostile text: %s', (_, text) => {
      expectTold(read(hostileReport([text])), [text]);
    });

    test('all hostile text at once, and very long', () => {
      const report = hostileReport([...Object.values(hostileTexts), longText]);
      read(report);
      expect(write(reporter, report, say).length).toBeLessThan(40 * longText.length + 1_000_000);
    });

    test('every message of every rule', () => {
      const report = realReport();
      expect(read(report, realSay(lang)).length).toBeGreaterThan(20);
    });
  });

  test('the same bytes twice', () => {
    const once = () => write(reporter, hostileReport(Object.values(hostileTexts)), maskedSay('en'));
    expect(once()).toBe(once());
  });

  test('very many findings: memory stays flat, and nothing is left untold', () => {
    const count = dose(400_000, 2_000_000);
    const { report, growth, asked } = manyFindings(count);
    let size = 0;
    let longest = 0;
    let beginning = '';
    let [told, silent] = [0, 0];
    for (const chunk of reporter.render(report, maskedSay('en'))) {
      size += chunk.length;
      silent = Math.max(silent, asked() - told);
      told = asked();
      longest = Math.max(longest, chunk.length);
      if (size < 1_000_000) beginning += chunk;
    }
    expect(growth()).toBeLessThan(25 * count);
    expect(longest).toBeLessThan(2_000_000);
    // At every chunk a signal is heard.
    expect(silent).toBeLessThan(5000);
    // What does not hold all of them says how many there are, or how many more.
    if (size < count * 50)
      expect(beginning).toMatch(new RegExp(`${figure(count)}|${figure(count - 1).slice(0, -3)}\\d{3}`));
  }, 120_000);
});

/** A figure with its commas or without. */
const figure = (count: number) => count.toLocaleString('en').replaceAll(',', ',?');

setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

/** So many findings, and by how many bytes the memory in use grew while they were asked for. */
function manyFindings(count: number) {
  const heaps: number[] = [];
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  let asked = 0;
  const first = [campaignFinding('calls/gap', { severity: 'warning' }), finding()];
  function* all(): Generator<Finding> {
    yield campaignFinding('calls/gap', { severity: 'warning' });
    for (let line = 2; line <= count; line++) {
      asked = line;
      if (line % (count / 5) === 0) heaps.push(heap());
      yield finding({
        line,
        number: 33_639_980_000 + (line % 1000),
        data: { text: `finding of line ${line}` },
      });
    }
  }
  const report = sampleReport({
    findings: first,
    byRule: { 'calls/gap': 1, 'opposition/bloctel': count - 1 },
    all,
  });
  const before = heap();
  return { report, asked: () => asked, growth: () => Math.max(0, heap(), ...heaps) - before };
}

describe('a run with every report', () => {
  const marks = ['Ada-Nom-Secret', 'adresse-secrete', 'mail@secret.example', 'agent-secret'];
  const [name, address, mail, agent] = marks;
  const number = '01 99 00 12 34';

  test('shows no cell of a contact in any of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'every-report-'));
    const files = table.map(([id]) => ({ id, file: join(folder, id) }));
    try {
      await cleaned({
        contacts: [
          'telephone;nom;adresse;mail',
          `${number};${name};${address};${mail}`,
          `3975;${name};${address};${mail}`,
        ],
        own: ['0199001234'],
        calls: { 'log.csv': ['date;numero;resultat;nom', `2024-05-04 11:00:00;${number};refus;${agent}`] },
        settings: { format: files },
      });
      for (const { file } of files) {
        const output = readFileSync(file, 'utf8');
        expectHarmless(output);
        for (const mark of marks) expect(output).not.toContain(mark);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
