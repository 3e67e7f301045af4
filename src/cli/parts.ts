import type { EventEmitter } from 'node:events';
import type { CleanResult, Host } from '../audit/host.ts';
import type { Settings } from '../settings.ts';
import type { Vocabulary } from './options/option.ts';

/** What a run is put together from; tests put other parts in. */
export interface Parts {
  clean(settings: Settings, host: Host): Promise<CleanResult>;
  vocabulary(): Promise<Vocabulary>;
  now(): Date;
  /** Where signals and uncaught errors arrive. */
  signals: EventEmitter;
  exit(code: number): void;
}

/** The real parts; what is large is loaded when it is needed. */
export const parts: Parts = {
  async clean(settings, host) {
    const { clean } = await import('../audit/clean.ts');
    return clean(settings, host);
  },
  async vocabulary() {
    const [{ ruleIds, acceptableRules }, { presets }, { reporters }] = await Promise.all([
      import('../rules/index.ts'),
      import('../formats/presets/index.ts'),
      import('../report/index.ts'),
    ]);
    return {
      rules: { all: ruleIds, gaps: acceptableRules },
      presets: presets.map(({ id }) => id),
      reports: Object.keys(reporters),
    };
  },
  now: () => new Date(),
  signals: process,
  exit: (code) => process.exit(code),
};
