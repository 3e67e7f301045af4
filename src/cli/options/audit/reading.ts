import { type ReadingOptions, territorySources } from '../../../settings.ts';
import { defineAuditOptions } from '../define.ts';
import { asCount, asSize } from '../values/numbers.ts';
import { always, asText, choice, listOf, single } from '../values/values.ts';
import { contactAudits, everyAudit } from './commands.ts';

/** How files are read. */
export const reading = defineAuditOptions<ReadingOptions>({
  bloctelFlag: {
    flags: ['bloctel-flag'],
    takes: 'one',
    argument: 'listed|callable',
    group: 'inputs',
    help: {
      en: 'what a true flag means, where the file leaves a doubt',
      fr: 'sens d’un indicateur vrai, quand le fichier laisse un doute (inscrit ou appelable)',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: single(choice(['listed', 'callable'])),
  },
  phoneColumn: {
    flags: ['phone-column'],
    takes: 'many',
    argument: 'name',
    group: 'inputs',
    help: {
      en: 'phone columns of the contact list (default: detected; auto: every candidate)',
      fr: 'colonnes de téléphone de la liste de contacts (par défaut\u00a0: détectées\u00a0; auto\u00a0: toutes les candidates)',
    },
    commands: contactAudits,
    affects: 'verdict',
    written: { name: 'phoneColumns' },
    meaning: listOf(asText),
  },
  headerLine: {
    flags: ['header-line'],
    takes: 'one',
    argument: 'n',
    group: 'inputs',
    help: {
      en: 'line of the contact list’s header, where lines stand before it',
      fr: 'ligne de l’en-tête de la liste de contacts, quand des lignes la précèdent',
    },
    commands: contactAudits,
    affects: 'verdict',
    meaning: single(asCount),
  },
  ignore: {
    flags: ['ignore'],
    takes: 'many',
    argument: 'file:column',
    group: 'inputs',
    help: {
      en: 'columns to set aside although they look as if they barred somebody',
      fr: 'colonnes à laisser de côté alors qu’elles semblent écarter quelqu’un',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: listOf(asText),
  },
  personColumn: {
    flags: ['person-column'],
    takes: 'one',
    argument: 'name',
    group: 'inputs',
    help: {
      en: 'rows with one value in it are one person (a client number)',
      fr: 'les lignes qui y ont la même valeur sont une même personne (un numéro de client)',
    },
    commands: contactAudits,
    affects: 'verdict',
    meaning: single(asText),
  },
  territoryFrom: {
    flags: ['territory-from'],
    takes: 'one',
    argument: 'number|postcode',
    group: 'inputs',
    help: {
      en: 'what tells where a mobile or 09 number is called: number, or the overseas postcode of its row (default: number)',
      fr: 'ce qui situe un mobile ou un numéro en 09\u00a0: number, ou postcode, le code postal d’outre-mer de sa ligne (par défaut\u00a0: number)',
    },
    fallback: 'number',
    commands: everyAudit,
    affects: 'verdict',
    meaning: always(choice(territorySources)),
  },
  postcodeColumn: {
    flags: ['postcode-column'],
    takes: 'one',
    argument: 'name',
    group: 'inputs',
    help: {
      en: 'column of the postcodes, for --territory-from postcode (default: detected)',
      fr: 'colonne des codes postaux, pour --territory-from postcode (par défaut\u00a0: détectée)',
    },
    commands: contactAudits,
    affects: 'verdict',
    meaning: single(asText),
  },
  maxInput: {
    flags: ['max-input'],
    takes: 'one',
    argument: 'size',
    group: 'inputs',
    help: {
      en: 'refuse an input that is larger when unpacked (default: 64GiB)',
      fr: 'refuser un fichier plus gros une fois décompressé (par défaut\u00a0: 64GiB)',
    },
    fallback: '64GiB',
    commands: everyAudit,
    affects: 'verdict',
    meaning: always(asSize),
  },
});
