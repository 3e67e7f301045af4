import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { parse } from 'csv-parse/sync';
import { lexer, type Token, walkTokens } from 'marked';
import { expect } from 'vitest';
import type { Report } from '../../src/report/model.ts';
import { htmlReader } from './html-reader.ts';
import { reportProblems, sarifProblems } from './schemas.ts';

/** Reads a report with a reader that is not ours, and gives the messages of findings that stand in it. */
export type Reader = (output: string, report: Report) => string[];

const csv: Reader = (output, report) => {
  const rows = parse<Record<string, string>>(output, { columns: true });
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => cell.length > 1 && /^[\s"]*[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
  expect(rows).toHaveLength([...report.all()].length);
  return rows.map(({ message }) => message ?? '');
};

const json: Reader = (output, report) => {
  const read = JSON.parse(output);
  expect(reportProblems(read)).toEqual([]);
  expect(read.findings).toHaveLength(report.findings.length);
  return read.findings.map(({ message }: { message: string }) => message);
};

const text: Reader = (output, report) => {
  const [head, ...lines] = output.trimEnd().split('\n');
  expect(head).toContain(report.law.hash);
  expect(lines).toHaveLength([...report.all()].length);
  for (const line of lines)
    expect(line).toMatch(
      /: (error|warning|notice|erreur|avertissement|information) [a-z-]+\/[a-z-]+\u00a0?:/,
    );
  return lines;
};

interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string; index?: number } } }[];
  partialFingerprints: Record<string, string>;
}

const sarif: Reader = (output, report) => {
  const log = JSON.parse(output);
  expect(sarifProblems(log)).toEqual([]);
  const [run] = log.runs;
  const { rules } = run.tool.driver;
  const results: SarifResult[] = run.results;
  expect(results).toHaveLength(Math.min(5000, [...report.all()].length));
  for (const { ruleId, ruleIndex, locations } of results) {
    expect(rules[ruleIndex].id).toBe(ruleId);
    const { uri, index } = locations[0]?.physicalLocation.artifactLocation ?? {};
    expect(uri).toMatch(/^(?!\/)[\w.~!'()*%/-]+$/);
    if (index !== undefined) expect(run.artifacts[index].location.uri).toBe(uri);
  }
  const ranks = results.map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
  expect(ranks).toEqual([...ranks].sort());
  const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
  expect(new Set(prints).size).toBe(prints.length);
  return results.map(({ message }) => message.text.replaceAll('] (', ']('));
};

function elements(parent: XmlElement, name: string): XmlElement[] {
  return parent.children
    .filter((child) => child instanceof XmlElement && child.name === name)
    .filter(isElement);
}

function isElement(node: unknown): node is XmlElement {
  return node instanceof XmlElement;
}

const junit: Reader = (output, report) => {
  const { root } = parseXml(output);
  if (root === null) throw new Error('no root');
  const suites = elements(root, 'testsuite');
  expect(suites).toHaveLength(report.inputs.length + 1);
  const cases = suites.flatMap((suite) => elements(suite, 'testcase'));
  for (const part of [root, ...suites]) {
    const own = part === root ? cases : elements(part, 'testcase');
    expect(part.attributes.tests).toBe(String(own.length));
    for (const [attribute, name] of [
      ['failures', 'failure'],
      ['errors', 'error'],
      ['skipped', 'skipped'],
    ] as const) {
      if (part === root && attribute === 'skipped') continue;
      const marked = own.filter((one) => elements(one, name).length > 0);
      expect(part.attributes[attribute]).toBe(String(marked.length));
    }
  }
  const known = new Set(['failure', 'error', 'skipped', 'system-out']);
  const nested = cases.flatMap(({ children }) => children.filter(isElement));
  expect(
    nested.filter(
      ({ name, children }) => !known.has(name) || children.some((child) => !(child instanceof XmlText)),
    ),
  ).toEqual([]);
  return nested.flatMap((one) => one.text.split('\n'));
};

const github: Reader = (output) => {
  const [head = '', ...lines] = output.trimEnd().split('\n');
  expect(head).not.toMatch(/^::/);
  const kinds = new Map<string, number>();
  const messages = lines.map((line) => {
    const [, kind = '', properties = '', data = ''] =
      /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const names = properties.split(',').map((property) => property.split('=')[0] ?? '');
    expect(['file', 'line', 'title']).toEqual(expect.arrayContaining(names));
    return decodeURIComponent(data.replace(/%(?!25|0D|0A)/g, '%25'));
  });
  expect([...kinds.keys()].every((kind) => kind !== '')).toBe(true);
  expect(Math.max(0, ...kinds.values())).toBeLessThanOrEqual(10);
  return messages;
};

const markdown: Reader = (output, report) => {
  const tokens = lexer(output, { gfm: true });
  const kinds = new Set<string>();
  const prose: string[] = [];
  const messages: string[] = [];
  walkTokens(tokens, (token) => {
    kinds.add(token.type);
    if (token.type === 'link')
      expect(token.href).toMatch(
        /^https:\/\/(?:[\w.-]+\.(gouv|arcep)\.fr|eur-lex\.europa\.eu)\/|^https:\/\/www\.arcep\.fr\//,
      );
    if (token.type === 'text') prose.push(token.raw);
    if (token.type !== 'table') return;
    const rows: { tokens: Token[]; text: string }[][] = token.rows;
    for (const row of rows) {
      expect(row).toHaveLength(token.header.length);
      messages.push(...row.map((cell) => plainText(cell.tokens)));
    }
  });
  expect([...kinds].filter((kind) => !ownKinds.has(kind))).toEqual([]);
  expect(prose.filter((part) => /@\w|#\d|!\d|https?:|www\.|:\w+:|\$\w/.test(part))).toEqual([]);
  const [title] = tokens;
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(tokens.filter(({ type }) => type === 'table').length).toBeGreaterThan(0);
  expect(report.findings.length === 0 || messages.length > 0).toBe(true);
  return messages;
};

/** What the Markdown of ours is made of; links lead to articles. */
const ownKinds = new Set([
  ...['heading', 'paragraph', 'space', 'table', 'text', 'codespan', 'strong', 'br', 'link', 'escape'],
]);

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? String(token.text) : '',
    )
    .join('');
}

/** By format: none is published that nobody else can read. */
export const readers: Readonly<Record<string, Reader>> = {
  ...{ csv, json, text, sarif, junit, github, markdown },
  html: htmlReader,
};
