import { describe, expect, it } from 'vitest';
import { explanationPage } from '../../../../src/cli/show/explain/html.ts';
import { explanationMarkdown } from '../../../../src/cli/show/explain/markdown.ts';
import type { ExplainSubject, Explanation } from '../../../../src/explain/model.ts';
import { explained, type GivenFiles } from '../../../explain/run.ts';

const A = '0199001201';
const B = '0261910002';
const calls = [
  'date;numero;resultat;sens;agent;duree',
  `2023-01-09 11:00:00;${A};NRP;sortant;<b>Lea|</b>;3725`,
  `2024-05-02 11:00:00;${A};refus;sortant;Max;75`,
];

async function told(given: GivenFiles, asked: ExplainSubject = { number: A }): Promise<Explanation> {
  return explained(asked, { calls, all: true, ...given });
}

describe('the page', () => {
  it.each<[string, GivenFiles, string, string]>([
    ['kept', { calls: 'none' }, 'verdict kept cleared', 'kept'],
    ['excluded', {}, 'verdict excluded', 'excluded'],
    ['unknown', { calls: null }, 'verdict unknown incomplete', 'not known'],
  ])('says first that it is %s', async (_, given, kind, word) => {
    const page = explanationPage(await told(given));
    expect(page).toContain(`<section id="verdict" class="${kind}"`);
    expect(page).toContain(`<h2 id="verdict-title">${word}</h2>`);
  });

  it('asks nothing of anywhere and holds nothing that runs', async () => {
    const page = explanationPage(await told({}));
    expect(page).toMatch(
      /content="default-src &#39;none&#39;; style-src &#39;sha256-|content="default-src 'none'/,
    );
    expect(page).not.toMatch(/<script|https?:|<b>Lea/);
  });

  it('has rules with their articles, the rows that decided, and the calls', async () => {
    const page = explanationPage(await told({}));
    expect(page).toContain('<h3><code>refusal/sixty-days</code> C. conso. D223-9</h3>');
    expect(page).toMatch(/<li><span class="path">calls.csv:3<\/span> attempt of 2024-05-02/);
    expect(page).toContain('<caption>Every call in the files, on the clock of the person called</caption>');
    for (const text of ['&lt;b&gt;Lea|&lt;/b&gt;', '1:02:05', '“refus”', '1:15', 'calls.csv:2'])
      expect(page).toContain(text);
  });

  it('masks the number unless it is asked for in full', async () => {
    const masked = explanationPage(await told({}));
    expect(masked).toContain('<h1>Explanation: 01 99 •• •• 01</h1>');
    expect(masked).not.toMatch(/01 ?99 ?00 ?12 ?01/);
    const full = explanationPage(await told({ settings: { mask: false } }));
    expect(full).toContain('<h1>Explanation: 01 99 00 12 01</h1>');
  });

  it('speaks French', async () => {
    const page = explanationPage(await told({ settings: { lang: 'fr' } }));
    expect(page).toContain('<html lang="fr">');
    for (const text of [
      'Explication',
      'exclu',
      'Pourquoi',
      'Tous les appels des fichiers',
      'Résultat dans le journal',
    ])
      expect(page).toContain(text);
  });

  it('has a section for each number of a row, and who is one person', async () => {
    const contacts = ['telephone;mobile', `${A};${B}`];
    const page = explanationPage(await told({ contacts }, { row: 2 }));
    expect(page).toContain('<h1>Explanation: the contact on line 2 of contacts.csv</h1>');
    expect(page).toContain('<h2 id="number-2-title">02 61 •• •• 02</h2>');
    expect(page).toContain('<li>numbers 01 99 •• •• 01, 02 61 •• •• 02</li>');
  });

  it('says nothing of calls where no number can be called', async () => {
    expect(explanationPage(await told({}, { number: '3975' }))).not.toContain('id="calls"');
  });
});

describe('the Markdown', () => {
  it('has the verdict, rules with the rows that decided, and the calls as a table', async () => {
    const text = explanationMarkdown(await told({}));
    expect(text).toMatch(/^# Explanation: 01 99 •• •• 01\n\n\*\*EXCLUDED: 01 99 •• •• 01 may not be called/);
    expect(text).toContain('\n## Why\n\n- `refusal/sixty-days` C. conso. `D223-9`\n');
    expect(text).toContain('\n  - `calls.csv:3` attempt of');
    expect(text).toContain('| Day and hour | Number | Call | Agent | Length |');
    expect(text).toContain('| `<b>Lea\\|</b>` | `1:02:05` |');
    expect(text).not.toMatch(/01 ?99 ?00 ?12 ?01/);
  });

  it('leaves out what the log says where not every call is asked for', async () => {
    const text = explanationMarkdown(await told({ all: false }));
    expect(text).toContain('| Day and hour | Number | Call | File and line | Breaks |');
    expect(text).not.toContain('calls.csv:2');
  });

  it('cuts no text', async () => {
    const long = `${'ne veut pas '.repeat(60)}fin`;
    const rows = ['date;numero;resultat;sens', `2024-05-02 11:00:00;${A};${long};sortant`];
    expect(explanationMarkdown(await told({ calls: rows }))).toContain(`“${long}”`);
  });
});
