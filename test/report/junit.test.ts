import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import type { ListReport } from '../../src/report/model.ts';
import { callFinding, campaignFinding, finding, sampleReport, sampleSay } from './sample.ts';

interface Case {
  suite: string;
  name: string;
  classname: string;
  /** What stands in it: `failure`, `error`, `skipped`, `system-out`. */
  parts: { kind: string; message: string; text: string }[];
}

const children = (parent: XmlElement) => parent.children.filter((child) => child instanceof XmlElement);

function casesOf(change: Partial<ListReport>, lang: 'en' | 'fr' = 'en'): Case[] {
  const { root } = parseXml([...junit.render(sampleReport(change), sampleSay(lang))].join(''));
  const suites = root === null ? [] : children(root);
  return suites.flatMap((suite) =>
    children(suite)
      .filter(({ name }) => name === 'testcase')
      .map((one) => ({
        suite: suite.attributes.name ?? '',
        name: one.attributes.name ?? '',
        classname: one.attributes.classname ?? '',
        parts: children(one).map(({ name, attributes, text }) => ({
          kind: name,
          message: attributes.message ?? '',
          text,
        })),
      })),
  );
}

function one(change: Partial<ListReport>, rule: string, suite: string): Case {
  const found = casesOf(change).find(({ name, suite: of }) => name.startsWith(`${rule}:`) && of === suite);
  if (!found) throw new Error(`no case ${rule} in ${suite}`);
  return found;
}

const kinds = ({ parts }: Case) => parts.map(({ kind }) => kind);

describe('JUnit', () => {
  it('has a suite for the campaign and for each input, with a case for each rule that was run on it', () => {
    const names = casesOf({ findings: [] }).map(({ suite, name }) => `${suite} | ${name.split(':')[0]}`);
    expect(names).toEqual([
      'Campaign | bloctel/missing',
      'Campaign | calls/missing',
      'Campaign | sector/banned',
      'contacts.csv | input was read',
      'contacts.csv | phone/invalid',
      'contacts.csv | opposition/bloctel',
      'contacts.csv | opposition/own-list',
      'contacts.csv | refusal/sixty-days',
      'bloctel.csv | input was read',
      'calls.csv | input was read',
      'calls.csv | hours/closed-day',
    ]);
  });

  it('a rule that found nothing has passed, one that lacked its input was skipped', () => {
    expect(kinds(one({ findings: [] }, 'phone/invalid', 'contacts.csv'))).toEqual([]);
    const { parts } = one({ findings: [] }, 'opposition/own-list', 'contacts.csv');
    expect(parts).toEqual([{ kind: 'skipped', message: expect.stringContaining('not checked'), text: '' }]);
  });

  it('errors are a failure with their rows', () => {
    const { parts, classname } = one(
      { findings: [finding(), finding({ line: 13 })] },
      'opposition/bloctel',
      'contacts.csv',
    );
    expect(parts.map(({ kind, message }) => [kind, message])).toEqual([
      ['failure', '2 findings: title of opposition/bloctel'],
    ]);
    expect(parts[0]?.text.split('\n')).toEqual([
      'contacts.csv:12 error +33 6 12 •• •• 78 listed of opposition/bloctel',
      'contacts.csv:13 error +33 6 12 •• •• 78 listed of opposition/bloctel',
    ]);
    expect(classname).toBe('campaign-audit.contacts_csv');
  });

  it('warnings and notices have passed, and are printed', () => {
    const findings = [callFinding('hours/closed-day', { severity: 'warning' })];
    expect(kinds(one({ findings }, 'hours/closed-day', 'calls.csv'))).toEqual(['system-out']);
    const both = [...findings, callFinding('hours/closed-day')];
    expect(kinds(one({ findings: both }, 'hours/closed-day', 'calls.csv'))).toEqual([
      'failure',
      'system-out',
    ]);
  });

  it.each([
    ['a gap is an error', 'calls/missing', [], ['error']],
    [
      'an accepted gap is skipped',
      'calls/missing',
      [{ rule: 'calls/missing', reason: 'new' }],
      ['skipped', 'system-out'],
    ],
    ['what is forbidden is a failure', 'sector/banned', [], ['failure']],
  ])('on the campaign: %s', (_, rule, accepted, expected) => {
    const found = one({ findings: [campaignFinding(rule)], accepted }, rule, 'Campaign');
    expect(kinds(found)).toEqual(expected);
    if (accepted.length > 0) expect(found.parts[0]?.message).toBe('accepted: new');
  });

  it('shows fifty rows of a case and says how many more there are', () => {
    const findings = Array.from({ length: 1234 }, (_, at) => finding({ line: at + 2 }));
    const { parts } = one({ findings }, 'opposition/bloctel', 'contacts.csv');
    expect(parts[0]?.message).toBe('1,234 findings: title of opposition/bloctel');
    expect(parts[0]?.text.split('\n')).toHaveLength(51);
    expect(parts[0]?.text).toMatch(/… and 1,184 more findings; all of them are in the csv report$/);
  });

  it('a finding of no input that is known stands with the campaign', () => {
    const findings = [callFinding('hours/closed-day', { source: 'gone.csv' })];
    expect(kinds(one({ findings }, 'hours/closed-day', 'Campaign'))).toEqual(['failure']);
  });

  it('says how an input was read', () => {
    const [read] = casesOf({ findings: [] }).filter(({ suite }) => suite === 'bloctel.csv');
    expect(read?.parts[0]?.text).toBe('1,200 rows, no unreadable lines\nflag taken as listed');
  });

  it('speaks French', () => {
    const cases = casesOf({ findings: [finding()] }, 'fr');
    const failed = cases.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'failure');
    expect(failed?.message).toBe('1\u00a0constat\u00a0: title of opposition/bloctel');
    expect(cases[0]?.suite).toBe('Campagne');
  });
});
