import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of violations.csv. */
export interface Found {
  rule: string;
  severity: string;
  subject: string;
  source: string;
  line: string;
  at: string;
  callableFrom: string;
  article: string;
}

/** What a run leaves, as the contract of outputs has it; null: that file is not there. */
export interface Outputs {
  exit: number;
  list: string | null;
  cleaned: string[] | null;
  excluded: { line: string; rules: string[]; callableFrom: string | null }[] | null;
  found: Found[];
}

/**
 * Reads cleaned.csv, excluded.csv, violations.csv and report.json of a run directory.
 *
 * @param exit exit code of the run
 */
export function readOutputs(folder: string, exit: number): Outputs {
  const report = read(folder, 'report.json');
  return {
    exit,
    list: report === null ? null : (JSON.parse(report).status ?? null),
    cleaned: linesOf(read(folder, 'cleaned.csv')),
    excluded: excludedOf(read(folder, 'excluded.csv')),
    found: foundIn(read(folder, 'violations.csv') ?? ''),
  };
}

function read(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function linesOf(text: string | null): string[] | null {
  return text === null ? null : text.split('\n').filter((line) => line !== '');
}

function excludedOf(text: string | null): Outputs['excluded'] {
  if (text === null) return null;
  const rows: Record<string, string>[] = parse(text, { columns: true, delimiter: ';' });
  return rows.map((row) => ({
    line: row.audit_line ?? '',
    rules: (row.audit_rules ?? '').split(' '),
    callableFrom: row.audit_callable_from || null,
  }));
}

function foundIn(text: string): Found[] {
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row) => ({
    rule: row.rule ?? '',
    severity: row.severity ?? '',
    subject: row.subject ?? '',
    source: basename(row.source ?? ''),
    line: row.line ?? '',
    at: row.occurred_at ?? '',
    callableFrom: row.callable_from ?? '',
    article: row.article ?? '',
  }));
}
