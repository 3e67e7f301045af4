/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { createDocument } from '@mixmark-io/domino';
import { expect } from 'vitest';
import type { Report } from '../../src/report/model.ts';

/** Elements of a page of ours; whatever came out of an input's text is another one, or stands in another place. */
const own = new Set(
  `html head meta title style body a header h1 h2 h3 h4 p div button nav ul ol li main section footer script span table caption
  form thead tbody tr th td details summary code dl dt dd label select option input strong em small time svg g path rect text
  title desc line circle figure figcaption tspan defs clipPath output fieldset legend abbr br colgroup col`.split(
    /\s+/,
  ),
);

/** Reads the page with a browser's parser that is not ours, and gives the messages of the findings in it. */
export function htmlReader(output: string, report: Report): string[] {
  const document = createDocument(output);
  const all = Array.from(document.querySelectorAll('*'));
  expect([...new Set(all.map(({ localName }) => localName))].filter((name) => !own.has(name))).toEqual([]);
  const attributes = all.flatMap((element) => Array.from(element.attributes));
  expect(attributes.filter(({ name }) => /^on|^srcdoc$|^src$|^style$/.test(name))).toEqual([]);
  for (const { name, value } of attributes)
    if (name === 'href')
      expect(value).toMatch(/^#[\w-]+$|^https:\/\/(?:[\w.-]+\.(gouv|arcep)\.fr|eur-lex\.europa\.eu)\//);
  for (const name of ['script', 'style', 'head > title', 'main', 'h1', 'form'])
    expect(document.querySelectorAll(name).length, name).toBeLessThanOrEqual(1);
  const rows = Array.from(document.querySelectorAll('.group tbody tr'));
  if (report.findings.length <= 100) expect(rows).toHaveLength(report.findings.length);
  return rows.map((row) => row.querySelector('.found')?.textContent ?? '');
}
