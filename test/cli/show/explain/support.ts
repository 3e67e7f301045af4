import type { ExplainRequest, Explanation } from '../../../../src/explain/model.ts';
import type { Settings } from '../../../../src/settings.ts';
import { run } from '../../run.ts';

const explanation: Explanation = {
  number: '01 99 •• •• 01',
  e164: '+33199••••01',
  territory: 'FR',
  timezone: 'Europe/Paris',
  placedBy: null,
  day: '2026-09-01',
  verdict: 'kept',
  callableFrom: null,
  rules: [],
  lang: 'en',
  status: 'cleared',
  law: { date: '2026-09-01', regime: 'opt-in', hash: 'abc', simulated: false },
  contacts: null,
  person: { lines: [], numbers: [] },
  attempts: null,
  callsFrom: '2026-07-03',
  calls: [],
  consents: [],
  inputs: [],
  run: null,
};

/** Runs `explain` with a stand-in for the audit that remembers what it was asked. */
export async function explain(argv: string[], told: Partial<Explanation> = {}) {
  const seen: { request: ExplainRequest; settings: Settings }[] = [];
  const done = await run(['explain', ...argv], {
    parts: {
      async explain(request, settings) {
        seen.push({ request, settings });
        return { ...explanation, ...told };
      },
    },
  });
  const [{ request, settings } = { request: undefined, settings: undefined }] = seen;
  return { ...done, request, settings };
}
