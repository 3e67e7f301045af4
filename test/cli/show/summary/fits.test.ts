import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../src/cli/show/summary/page.ts';
import { summary, whyNotCleared } from '../../../../src/cli/show/summary/summary.ts';
import { displayWidth } from '../../../../src/cli/terminal/width.ts';
import type { Finding } from '../../../../src/findings.ts';
import type { Report } from '../../../../src/report/model.ts';
import { dose } from '../../../dose.ts';
import { callFinding, campaignFinding, finding, sampleReport, sampleSay } from '../../../report/sample.ts';

/** Words as names of files and columns have them: accents apart, wide characters, emoji of several parts. */
const word = fc.oneof(
  fc.stringMatching(/^[a-z0-9_-]{1,14}$/),
  fc.constantFrom(
    'téléphone',
    'te\u0301le\u0301phone',
    '電話番号',
    '연락처',
    '👩‍👧‍👦',
    '❤️',
    '🇫🇷',
    'ＡＢＣ',
    'नमस्ते',
    'e\u0301',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const path = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join('/')}.csv`);
const count = fc.oneof(fc.nat(3), fc.nat(5_000_000));
const rules = ['law/changes-during-campaign', 'opposition/bloctel', 'phone/missing', 'frequency/thirty-days'];

interface Made {
  report: Report;
  texts: string[];
  outputs: { name: string; path: string }[];
}

const made: fc.Arbitrary<Made> = fc
  .record({
    cleared: fc.boolean(),
    callsOnly: fc.boolean(),
    paths: fc.array(path, { minLength: 2, maxLength: 2 }),
    notes: fc.array(sentence, { maxLength: 3 }),
    messages: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    reason: sentence,
    counts: fc.array(count, { minLength: 8, maxLength: 8 }),
    elsewhere: path,
  })
  .map(({ cleared, callsOnly, paths, notes, messages, reason, counts, elsewhere }) => {
    const [contacts = '', calls = ''] = paths;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = counts;
    const [list, , log] = sampleReport().inputs;
    if (!list || !log) throw new Error('no inputs in the sample');
    const told = notes.map((note) => ({ en: note, fr: note }));
    const inputs = [
      ...(callsOnly ? [] : [{ ...list, path: contacts, rows: a, unreadable: b, notes: told }]),
      { ...log, path: calls, rows: c, unreadable: d, notes: told },
    ];
    const rule = cleared ? 'bloctel/rescrub-due' : 'bloctel/missing';
    const severity = cleared ? 'warning' : 'error';
    const findings: Finding[] = [
      ...messages.map((text) => campaignFinding(rule, { severity, data: { text } })),
      ...rules.map((id) => (callsOnly ? callFinding(id) : finding({ rule: id }))),
    ];
    const report = sampleReport({
      status: cleared ? 'cleared' : 'not-cleared',
      inputs,
      findings,
      byRule: Object.fromEntries(rules.map((id, index) => [id, counts[index] ?? 0])),
      contacts: { read: a, kept: b, excluded: c, numbersRemoved: d },
      calls: {
        status: h > 0 ? 'violations' : 'incomplete',
        unchecked: ['opposition/called'],
        gaps: ['calls/stale'],
        read: e,
        audited: f,
        ignored: g,
        ignoredBy: { inbound: g },
        joined: 0,
        unreadable: 0,
        violating: h,
        withErrors: h,
      },
      accepted: [{ rule: 'calls/stale', reason }],
      policy: { foreign: 'exclude', switchboardRows: 10 },
    });
    const texts = [...inputs.map((input) => input.path), ...notes, ...messages, reason, ...rules, elsewhere];
    return { report, texts, outputs: [{ name: 'violations.csv', path: elsewhere }] };
  });

const failure: Failure = {
  groups: ['contacts', 'calls'],
  levels: { contacts: 'error', calls: 'warning', campaign: 'notice' },
  without: 'contacts=never,calls=never,campaign=notice',
};

/** One word, behind a number or an arrow at the most: it cannot be broken. */
const unbreakable = /^\s*(?:[\d,\u202f]+\.?\s+|->\s+)?\S+$/u;
const words = (text: string) => text.split(/[ \n]+/).join(' ');

describe.each([40, 60, 80, 120])('on %i columns', (width) => {
  it.each(['en', 'fr'] as const)('nothing is wider, and nothing is lost, in %s', (lang) => {
    const property = fc.property(made, ({ report, texts, outputs }) => {
      const options = {
        color: false,
        hinted: String,
        width,
        lang,
        runDir: 'out',
        outputs,
        beside: { aside: [], overwrites: [], replaced: null, copies: 0 },
        failure,
      };
      const said = summary(report, sampleSay(lang), options);
      const why = report.status === 'cleared' ? '' : whyNotCleared(report, sampleSay(lang), options);
      const wide = `${said}${why}`
        .split('\n')
        .filter((line) => displayWidth(line) > width && !unbreakable.test(line));
      expect(wide).toEqual([]);
      for (const text of texts) expect(words(said)).toContain(words(text));
    });
    fc.assert(property, { numRuns: dose(10, 100) });
  });
});
