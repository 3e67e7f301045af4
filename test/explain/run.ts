import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExplainer } from '../../src/explain/explain.ts';
import type { EarlierRun, ExplainedRule, ExplainSubject, Explanation } from '../../src/explain/model.ts';
import type { Policy, Settings } from '../../src/settings.ts';
import { dayNamed } from '../audit/days.ts';
import { quietHost, settingsWith } from '../audit/run.ts';
import { policy } from '../rules/subjects.ts';

export interface GivenFiles {
  contacts?: readonly string[];
  opposition?: Readonly<Record<string, readonly string[]>>;
  own?: readonly string[];
  consents?: readonly string[];
  /** `none`: nobody was ever called; null: no log was given. */
  calls?: readonly string[] | 'none' | null;
  start?: string;
  policy?: Partial<Policy>;
  settings?: Partial<Settings>;
  run?: EarlierRun;
  /** Whether every call is shown. */
  all?: boolean;
}

/** A number of Paris that is in no other file. */
const nobody = '0199009999';

/** Explains something of a campaign whose files lie in a folder of their own; paths come back without it. */
export async function explained(asked: ExplainSubject, given: GivenFiles): Promise<Explanation> {
  const folder = mkdtempSync(join(tmpdir(), 'explain-test-'));
  const write = (name: string, lines: readonly string[]) => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
    return path;
  };
  const { start = '2024-05-06', calls = 'none' } = given;
  const listed = given.opposition ?? { [`bloctel_${start}.csv`]: [nobody] };
  const settings: Settings = {
    ...settingsWith({}),
    contacts: given.contacts ? { path: write('contacts.csv', given.contacts) } : null,
    opposition: Object.entries(listed).map(([name, lines]) => ({ path: write(name, lines) })),
    ownOpposition: given.own ? [{ path: write('own.csv', given.own) }] : [],
    consents: given.consents ? [{ path: write('consents.csv', given.consents) }] : [],
    calls: calls === 'none' ? calls : calls === null ? [] : [{ path: write('calls.csv', calls) }],
    start: dayNamed(start),
    policy: { ...policy, ...given.policy },
    ...given.settings,
  };
  try {
    const explainer = await openExplainer(settings, quietHost(), given.all);
    const told = explainer.explain({ asked, run: given.run ?? null });
    explainer.close();
    return JSON.parse(JSON.stringify(told).replaceAll(`${folder}/`, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rules in a state, by id. */
export function inState(rules: readonly ExplainedRule[], state: ExplainedRule['state']): string[] {
  return rules.filter((rule) => rule.state === state).map(({ id }) => id);
}

/** One rule of an explanation. */
export function rule({ rules }: { rules: readonly ExplainedRule[] }, id: string): ExplainedRule {
  const found = rules.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not explained`);
  return found;
}

/** Where a rule's reasons stand and what they say. */
export function reasons({ because }: ExplainedRule): string[] {
  return because.map(({ source, line, text }) => `${source}:${line} ${text}`);
}
