import { defineOptions } from '../define.ts';
import { asText, single } from '../values/values.ts';

interface RescrubOptions {
  run: string | null;
}

/** The options of `rescrub` beside those of `clean`. */
export const rescrubTable = defineOptions<RescrubOptions>({
  run: {
    flags: [],
    takes: 'one',
    argument: 'run-dir',
    group: 'inputs',
    help: {
      en: 'run directory of an earlier clean or rescrub; or a folder of such directories: its newest finished, cleared run',
      fr: 'dossier d’un clean ou rescrub antérieur\u00a0; ou dossier de tels dossiers\u00a0: son passage terminé et validé le plus récent',
    },
    flagOnly: true,
    tooMany: {
      problem: { en: 'more than one run directory', fr: 'plus d’un dossier de résultats' },
      expected: { en: 'one run directory', fr: 'un seul dossier de résultats' },
      remedy: {
        en: 'give the contact list with --contacts; run once for each run directory',
        fr: 'donnez la liste de contacts avec --contacts\u00a0; lancez une fois pour chaque dossier',
      },
    },
    meaning: single(asText),
  },
});
