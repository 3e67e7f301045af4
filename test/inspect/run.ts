import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Host, Progress } from '../../src/host/host.ts';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Inspection } from '../../src/inspect/model.ts';
import type { InspectOptions } from '../../src/settings.ts';
import { dayNamed } from '../audit/days.ts';

/** A file by its lines, each with a line end, or by its bytes. */
type Content = readonly string[] | Uint8Array;

type Said = Partial<Omit<InspectOptions, 'path'>> & {
  name?: string;
  today?: string;
  progress?: (event: Progress) => void;
};

const nothing: Omit<InspectOptions, 'path'> = {
  role: null,
  said: {},
  outcomes: null,
  bloctelFlag: null,
  phoneColumn: [],
  maxInput: 1e9,
  lang: 'en',
  mask: true,
};

function hostWith(
  stdin: NodeJS.ReadableStream,
  progress: (event: Progress) => void,
  today = '2026-11-20',
): Host {
  return {
    today: dayNamed(today),
    now: () => new Date('2026-11-20T10:00:00Z'),
    stdin,
    stdout: new PassThrough(),
    progress,
    note: () => undefined,
    onInterrupt: () => () => undefined,
  };
}

/** Inspects a file that stands at a path. */
export function inspectedAt(path: string, said: Said = {}): Promise<Inspection> {
  const { progress = () => undefined, name: _, today, ...options } = said;
  return inspect({ ...nothing, ...options, path }, hostWith(new PassThrough(), progress, today));
}

/** Inspects a file of its own, which is called `name` in what comes back. */
export async function inspected(content: Content, said: Said = {}): Promise<Inspection> {
  const folder = mkdtempSync(join(tmpdir(), 'inspect-test-'));
  try {
    const path = join(folder, said.name ?? 'list.csv');
    writeFileSync(path, bytesOf(content));
    const seen = await inspectedAt(path, said);
    return JSON.parse(JSON.stringify(seen).replaceAll(`${folder}/`, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same of standard input. */
export function inspectedFromStdin(content: Content, said: Said = {}): Promise<Inspection> {
  const { progress = () => undefined, name: _, today, ...options } = said;
  return inspect(
    { ...nothing, ...options, path: '-' },
    hostWith(Readable.from([bytesOf(content)]), progress, today),
  );
}

function bytesOf(content: Content): Uint8Array {
  return content instanceof Uint8Array ? content : Buffer.from(content.map((line) => `${line}\n`).join(''));
}

/** Roles of the columns by their names. */
export function rolesOf({ columns }: Inspection): Record<string, string | null> {
  return Object.fromEntries(columns.map(({ name, role }) => [name, role]));
}

/** Why a column was taken for what it was, in English. */
export function whyOf({ columns }: Inspection, name: string): string {
  return columns.find((column) => column.name === name)?.because.en ?? '';
}

/** The lines that one is told to type next. */
export function typed({ next }: Inspection): string[] {
  return next.flatMap(({ en }) => en.split('\n').slice(1));
}
