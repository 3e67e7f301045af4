import { defineOptions } from '../define.ts';
import { asWholeNumber } from '../values/number.ts';
import { asCount } from '../values/numbers.ts';
import { type OwnForm, ownForms } from '../values/own-forms.ts';
import { always, asBoolean, asText, single } from '../values/values.ts';

const forms = ['text', 'json', 'html', 'markdown'] as const;
export type ExplainForm = OwnForm<(typeof forms)[number]>;

interface ExplainOptions {
  number: string | null;
  row: number | null;
  run: string | null;
  all: boolean;
  format: ExplainForm[];
}

/** The options of `explain` beside those of the audits. */
export const explainTable = defineOptions<ExplainOptions>({
  number: {
    flags: [],
    takes: 'one',
    argument: 'number',
    group: 'inputs',
    help: {
      en: 'telephone number to explain, as people write it (or --row instead)',
      fr: 'numéro de téléphone à expliquer, tel qu’on l’écrit (ou --row à sa place)',
    },
    flagOnly: true,
    mayLack: true,
    tooMany: {
      problem: { en: 'more than one number', fr: 'plus d’un numéro' },
      expected: { en: 'one number', fr: 'un seul numéro' },
      remedy: {
        en: 'quote a number that has spaces; run once for each',
        fr: 'mettez entre guillemets un numéro avec espaces\u00a0; lancez une fois pour chacun',
      },
    },
    meaning: single(asWholeNumber),
  },
  row: {
    flags: ['row'],
    takes: 'one',
    argument: 'line',
    group: 'inputs',
    brief: true,
    help: {
      en: 'the contact that starts on that line of the list, instead of a number',
      fr: 'le contact qui commence à cette ligne, au lieu d’un numéro',
    },
    flagOnly: true,
    meaning: single(asCount),
  },
  run: {
    flags: ['run'],
    takes: 'one',
    argument: 'dir',
    group: 'inputs',
    brief: true,
    help: {
      en: 'run directory of an earlier clean: its inputs and options are used again',
      fr: 'dossier des résultats d’un clean antérieur\u00a0: ses fichiers et ses options sont repris',
    },
    flagOnly: true,
    meaning: single(asText),
  },
  all: {
    flags: ['all'],
    takes: 'nothing',
    argument: '',
    group: 'outputs',
    brief: true,
    help: {
      en: 'list every call of the number and the person, with agent, length and result',
      fr: 'tous les appels du numéro et de la personne, avec agent, durée et résultat',
    },
    fallback: 'false',
    flagOnly: true,
    meaning: always(asBoolean),
  },
  format: {
    flags: ['format'],
    short: 'f',
    takes: 'repeat',
    argument: 'text|json|html|markdown',
    group: 'outputs',
    brief: true,
    help: {
      en: 'to read, for programs, or a page to hand over, as id or id=file; may be repeated (default: text)',
      fr: 'à lire, pour un programme, ou une page à remettre, sous la forme id ou id=fichier\u00a0; peut être répété (par défaut\u00a0: text)',
    },
    fallback: 'text',
    flagOnly: true,
    meaning: ownForms(forms),
  },
});
