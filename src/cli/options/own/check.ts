import { defineOptions } from '../define.ts';
import { asText, single } from '../values/values.ts';

interface CheckOptions {
  baseline: string | null;
}

/** The options of `check` beside those that audits share. */
export const checkTable = defineOptions<CheckOptions>({
  baseline: {
    flags: ['baseline'],
    takes: 'one',
    argument: 'dir',
    group: 'outputs',
    brief: true,
    help: {
      en: 'run directory of an earlier run, or a folder of them (its newest cleared run): --fail-on then counts only findings that it did not have',
      fr: 'dossier des résultats d’un passage antérieur, ou dossier de tels dossiers (son dernier passage validé)\u00a0: --fail-on ne compte alors que les constats qu’il n’avait pas',
    },
    flagOnly: true,
    meaning: single(asText),
  },
});
