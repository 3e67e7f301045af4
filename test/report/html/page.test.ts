import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../src/report/html/words/words.ts';
import { html } from '../../../src/report/html.ts';
import { campaignFinding, finding, sampleCallsReport, sampleReport, sampleSay } from '../sample.ts';
import { hostileReport } from './hostile.ts';
import { fullReport, rendered, sampleDistribution, textIn } from './support.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the page', () => {
  it('allows the one style sheet and the one script in it, by their hashes, and nothing else', async () => {
    const page = await rendered(fullReport());
    const [style = '', script = ''] = [/<style>(.*?)<\/style>/s, /<script>(.*?)<\/script>/s].map(
      (pattern) => pattern.exec(page)?.[1] ?? '',
    );
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src ${sha(style)}; script-src ${sha(script)}; base-uri &#39;none&#39;; form-action &#39;none&#39;"`.replaceAll(
        /'(sha256-[^']*)'/g,
        '&#39;$1&#39;',
      ),
    );
    expect(page.match(/<(style|script)\b/g)).toEqual(['<style', '<script']);
  });

  it('nothing in the page would need more: no style attribute, no handler, no address but of links', async () => {
    const page = (await rendered(hostileReport())).replace(/<(style|script)>.*?<\/\1>/gs, '');
    expect(page).not.toMatch(/<[^>]*\s(?:style|on\w+|src|srcset|action)=/);
    expect(page.match(/<(?:img|link|iframe|object|base|use|image)\b/g)).toBeNull();
    expect(
      [...page.matchAll(/href="([^"]*)"/g)]
        .map(([, url]) => url ?? '')
        .filter((url) => !/^(?:#|https:)/.test(url)),
    ).toEqual([]);
  });
});

describe('both languages', () => {
  it.each(['en', 'fr'] as const)('the run’s language comes first: %s', async (lang) => {
    const page = await rendered(fullReport(), lang);
    expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${lang}">`));
    expect(page).toContain(`<title data-label-${lang}=`);
  });

  it('each says the same in its words', async () => {
    const page = await rendered(fullReport());
    expect(textIn(page, 'en')).toContain('Contact list Cleared 312 of 400 contacts kept, 88 excluded.');
    expect(textIn(page, 'fr')).toContain(
      'Liste de contacts Validée 312 contacts conservés sur 400, 88 exclus.',
    );
    expect(textIn(page, 'fr')).not.toContain('contacts kept');
    expect(textIn(page, 'en')).not.toContain('conservés');
  });

  it('every id is there once, and every link within the page finds its place', async () => {
    const page = await rendered(fullReport());
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"|aria-labelledby="([^"]+)"/g)].map(
      ([, a, b]) => a ?? b,
    );
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('no text is left out in French', () => {
    const sameByNature = new Set(['articleColumn', 'contactsColumn']);
    const french: Readonly<Record<string, unknown>> = pageWords.fr;
    const same = Object.entries(pageWords.en).filter(
      ([key, text]) => typeof text === 'string' && text === french[key],
    );
    expect(same.map(([key]) => key).filter((key) => !sameByNature.has(key))).toEqual([]);
  });
});

describe('what the page says', () => {
  it('of a run that is not cleared, nothing is kept or excluded, and calls of no log are not counted', async () => {
    const inputs = fullReport().inputs.filter(({ role }) => role !== 'calls');
    const page = await rendered(fullReport({ status: 'not-cleared', inputs, distribution: null }));
    const text = textIn(page, 'en');
    expect(text).toContain('A rule bars 88 of 400 contacts; the others could not all be screened.');
    expect(text).not.toMatch(/kept rows?\b(?! count too)|Kept and excluded|audited calls?\b/);
  });

  it('the decision, the days and the law', async () => {
    const text = textIn(await rendered(fullReport()), 'en');
    expect(text).toContain('Campaign from 4 May 2024 to 31 May 2024 · law of 6 May 2024');
    expect(text).toContain('First lawful calling day 6 May 2024');
    expect(text).toContain('Good until 5 June 2024 inclusive; screen again before 6 June 2024');
    expect(text).not.toContain('Simulation');
  });

  it('a simulation, loudly', async () => {
    const law = { ...fullReport().law, simulated: true };
    const text = textIn(await rendered(fullReport({ law })), 'fr');
    expect(text).toContain('Simulation : chaque jour est jugé selon le droit applicable au 6 mai 2024');
  });

  it('what stands in the way, with the way on: a gap by name, what is forbidden not at all', async () => {
    const report = fullReport({
      status: 'not-cleared',
      findings: [campaignFinding('calls/missing'), campaignFinding('sector/banned')],
    });
    const page = await rendered(report);
    const text = textIn(page, 'en');
    expect(text).toContain('--accept calls/missing');
    expect(text).not.toContain('--accept sector/banned');
    expect(text).toContain('What puts sector/banned right');
    expect(text).not.toContain('screen again before');
    expect(page).toContain('class="badge error">gap<');
  });

  it('lawful windows and the limit, from the law of the day', async () => {
    const text = textIn(await rendered(fullReport()), 'en');
    expect(text).toContain('Monday to Friday, 10:00–13:00, 14:00–20:00 (law of 6 May 2024');
    expect(text).toContain(
      '33 numbers were called; the most attempts at one are 9; 1 went beyond the limit of 4.',
    );
  });

  it.each([
    ['before there were hours', { law: { ...fullReport().law, date: '2022-05-06' } }],
    ['among businesses', { campaign: { ...fullReport().campaign, audience: 'b2b' } }],
  ])('no window and no limit %s', async (_name, change) => {
    const text = textIn(await rendered(fullReport(change)), 'en');
    expect(text).toContain('No lawful window is outlined');
    expect(text).not.toContain('beyond the limit');
  });

  it('when contacts become callable, and what lapses', async () => {
    const text = textIn(await rendered(fullReport()), 'en');
    expect(text).toContain(
      '7 contacts become callable within these thirty days, 11 later, 70 on no day that is known.',
    );
    expect(text).toContain('6 June 2024: bloctel.csv is too old');
  });

  it('age of an input on the first calling day', async () => {
    const inputs = fullReport().inputs.map((input) => ({ ...input, asOf: '2024-05-02' }));
    expect(textIn(await rendered(fullReport({ inputs })), 'fr')).toContain(
      '2 mai 2024 Âge au premier jour d’appel 4 jours Prochain contrôle avant le 6 juin 2024',
    );
  });

  it('what was accepted, with reason and last day, and the house rules in words', async () => {
    const accepted = [{ rule: 'calls/missing', reason: 'nobody called yet', until: '2024-06-30' }];
    const text = textIn(
      await rendered(fullReport({ accepted, policy: { refusalPause: 'keep', linkRows: true } })),
      'en',
    );
    expect(text).toContain('calls/missing nobody called yet 30 June 2024 no');
    expect(text).toContain('refusalPause kept');
    expect(text).toContain('linkRows yes');
  });

  it('fines beside past calls with errors, and nowhere else', async () => {
    const found = {
      subject: 'call',
      rule: 'hours/closed-day',
      occurredAt: '2024-05-04T11:00:00+02:00',
    } as const;
    const text = async (severity: 'error' | 'warning') =>
      textIn(await rendered(fullReport({ findings: [finding({ ...found, severity })] })), 'en');
    expect(await text('error')).toContain(
      '375,000 € for a company, 75,000 € for a natural person: C. conso. L242-16',
    );
    expect(await text('error')).toContain('published at the offender’s cost');
    expect(await text('warning')).not.toMatch(/375,000|L242-16/);
  });

  it('hashes and versions', async () => {
    const text = textIn(await rendered(fullReport()), 'en');
    expect(text).toContain('ab'.repeat(32));
    expect(text).toContain('c0ffee'.repeat(10));
    expect(text).toContain('campaign-audit 0.1.0');
    expect(text).toContain('This is not legal advice.');
  });

  it('of calls alone nothing about lists', async () => {
    const page = await rendered(sampleCallsReport({ distribution: sampleDistribution() }));
    const text = textIn(page, 'en');
    expect(text).toContain('calls.csv Calls from 2 April 2024 to 3 May 2024 · campaign-audit 0.1.0');
    expect(text).not.toMatch(/contacts? kept|Contact list/);
    for (const part of ['rules', 'lapses', 'callable']) expect(page).not.toContain(`"${part}-en"`);
  });
});

describe('the charts', () => {
  it('have each a text for those who do not see it, and a table', async () => {
    const page = await rendered(fullReport());
    const texts = [...page.matchAll(/<svg role="img" aria-label="([^"]+)"/g)].map(([, text]) => text);
    // Wide and narrow, in two languages; the week has one width.
    expect(texts).toHaveLength(14);
    expect(texts[0]).toBe(
      'Findings on contacts by rule: title of opposition/bloctel: 1, title of refusal/sixty-days: 1.',
    );
    expect(texts.filter((text) => text?.startsWith('Calls by weekday'))).toEqual([
      'Calls by weekday and hour: 43 in all, most on Tuesday 11:00; 3 with violations, most on Saturday 10:00.',
    ]);
    expect(page.match(/<summary>The same as a table/g)).toHaveLength(3);
  });

  it('without the library the page says the same in its tables', () => {
    const page = [...html.render(fullReport(), sampleSay())].join('');
    expect(page).not.toContain('<svg');
    expect(textIn(page, 'en')).toContain('Attempts Numbers Within the limit 1 30 yes');
  });
});

describe('findings', () => {
  it('true totals are said where not all are shown', async () => {
    const text = textIn(await rendered(fullReport({ byRule: { 'opposition/bloctel': 6_000_000 } })), 'en');
    expect(text).toContain('3 of 6,000,000 findings; violations.csv holds them all');
  });

  it('none at all', async () => {
    const page = await rendered(sampleReport({ findings: [] }));
    expect(textIn(page, 'en')).toContain('Nothing was found.');
    expect(page).not.toMatch(/class="group"|id="filter"/);
  });

  it.each([
    ['calm', 'the limit is reached'],
    ['very long texts', '€'.repeat(5000)],
  ])('sixty rules with a hundred findings each stay below 1.5 MB: %s', async (_name, text) => {
    const findings = Array.from({ length: 6000 }, (_, i) =>
      finding({
        rule: `made-up/rule-${String.fromCharCode(97 + (i % 60) / 26, 97 + ((i % 60) % 26))}`,
        line: i + 2,
        data: { text },
      }),
    );
    const page = await rendered(fullReport({ findings }));
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
    expect(new Set([...page.matchAll(/data-r="([^"]*)"/g)].map(([, rule]) => rule)).size).toBe(60);
  });
});

describe('hostile text', () => {
  it('nothing of it becomes markup, and nothing invisible stays invisible', async () => {
    const page = await rendered(hostileReport());
    expect(page).not.toMatch(/<(?:b|img)\b|<!--|alert\(1\)<\/script>/);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
    expect(page).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
  });
});

it('the same report gives the same bytes', async () => {
  expect(await rendered(fullReport())).toBe(await rendered(fullReport()));
});
