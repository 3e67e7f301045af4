import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** Where the cases lie, from the sources and from where they are compiled to. */
const corpusRoot = ['../../fixtures/corpus', '../../../fixtures/corpus']
  .map((path) => join(import.meta.dirname, path))
  .find((path) => existsSync(path));

const text = z.strictObject({ en: z.string().min(8), fr: z.string().min(8) });
const day = z.iso.date();
const ruleNames = z.array(z.string());
const entries = z.array(z.union([z.string(), z.looseObject({ path: z.string() })]));

const row = z.strictObject({
  verdict: z.enum(['kept', 'excluded']),
  /** Everything that is found about the row, also what bars one of its numbers or warns only. */
  rules: ruleNames,
  /** First day on which an excluded person may be called; null: none within two years. */
  callableFrom: day.nullable().optional(),
  /** The row in the cleaned list, where numbers were taken out of it. */
  becomes: z.string().optional(),
});

const call = z.strictObject({
  rules: ruleNames,
  /** When the call was, on the clock of the person called. */
  at: z.iso.datetime({ offset: true }).optional(),
  severity: z.enum(['error', 'warning']).optional(),
});

const shape = z.strictObject({
  title: text,
  /** What the case is about: none of these is found anywhere but where the case expects it. */
  rules: ruleNames.min(1),
  /** The day judged: the first calling day of a list, or the day of the call that the title speaks of. */
  date: day,
  law: z.array(
    z.strictObject({ article: z.string(), certainty: z.enum(['primary', 'secondary', 'inferred']) }),
  ),
  command: z.enum(['clean', 'calls']),
  /** The files by their role, as a campaign file names them. */
  inputs: z.strictObject({
    contacts: z.union([z.string(), z.looseObject({ path: z.string() })]).optional(),
    opposition: entries.optional(),
    ownOpposition: entries.optional(),
    consents: entries.optional(),
    calls: z.union([z.literal('none'), entries]).optional(),
  }),
  /** What differs from the default, by the keys of a campaign file. */
  settings: z.record(z.string(), z.unknown()).optional(),
  expect: z.strictObject({
    exit: z.int(),
    list: z.enum(['cleared', 'not-cleared']).optional(),
    /** Rules of severity error that stand in the way of the whole campaign, no more and no less. */
    campaign: ruleNames.optional(),
    /** What is told of the campaign besides. */
    warnings: ruleNames.optional(),
    /** By the line on which the row starts; every row of the list. */
    contacts: z.record(z.string().regex(/^\d+$/), row).optional(),
    /** By file and line; a call that is not named has no finding. */
    calls: z.record(z.string().regex(/^[\w.-]+:\d+$/), call).optional(),
  }),
});

export type Case = z.infer<typeof shape>;
/** A case with its name, `<family>/<what-it-shows>`, and the folder of its files. */
export type NamedCase = Case & { name: string; folder: string };

/** Every case of the corpus, by name; one that is not as it should be is a mistake. */
export function readCases(): NamedCase[] {
  const root = corpusRoot;
  if (root === undefined) throw new Error('fixtures/corpus is not there');
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name === 'case.json')
    .map(({ parentPath }) => readCase(parentPath, relative(root, parentPath)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function readCase(folder: string, name: string): NamedCase {
  const read = shape.safeParse(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  return { ...read.data, name, folder };
}
