import type { EventEmitter } from 'node:events';
import type { EarlierListRun } from '../../audit/earlier/earlier-run.ts';
import type { AuditResult } from '../../audit/run/result.ts';
import type { ExplainRequest, Explanation } from '../../explain/model.ts';
import type { Host } from '../../host/host.ts';
import type { Inspection } from '../../inspect/model.ts';
import type { RunManifest } from '../../read/runs/manifest.ts';
import type { ContactSettings, InspectOptions, ListSettings, Settings } from '../../settings.ts';
import type { Vocabulary } from '../options/option.ts';
import { systemLocale } from '../terminal/language.ts';
import { vocabulary } from './vocabulary.ts';

/** What a run is put together from; tests put other parts in. */
export interface Parts {
  clean(settings: ListSettings, host: Host): Promise<AuditResult>;
  check(settings: ContactSettings, baseline: RunManifest | null, host: Host): Promise<AuditResult>;
  calls(settings: Settings, host: Host): Promise<AuditResult>;
  rescrub(settings: ListSettings, earlier: EarlierListRun, host: Host): Promise<AuditResult>;
  inspect(options: InspectOptions, host: Host): Promise<Inspection>;
  explain(request: ExplainRequest, settings: Settings, host: Host): Promise<Explanation>;
  vocabulary(): Promise<Vocabulary>;
  now(): Date;
  /** Locale of the system. */
  locale(): string;
  /** Where signals and uncaught errors arrive. */
  signals: EventEmitter;
  exit(code: number): void;
}

/** The real parts; what is large is loaded when it is needed. */
export const parts: Parts = {
  async clean(settings, host) {
    const [{ clean }, { threads }] = await Promise.all([
      import('../../audit/clean.ts'),
      import('../../audit/lanes/thread.ts'),
    ]);
    return clean(settings, host, threads);
  },
  async check(settings, baseline, host) {
    const { check } = await import('../../audit/check.ts');
    return check(settings, baseline, host);
  },
  async calls(settings, host) {
    const { auditCalls } = await import('../../audit/calls.ts');
    return auditCalls(settings, host);
  },
  async rescrub(settings, earlier, host) {
    const { rescrub } = await import('../../audit/rescrub.ts');
    return rescrub(settings, earlier, host);
  },
  async inspect(options, host) {
    const { inspect } = await import('../../inspect/inspect.ts');
    return inspect(options, host);
  },
  async explain(request, settings, host) {
    const { explain } = await import('../../explain/explain.ts');
    return explain(request, settings, host);
  },
  vocabulary,
  now: () => new Date(),
  locale: systemLocale,
  signals: process,
  exit: (code) => process.exit(code),
};
