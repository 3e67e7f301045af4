import type { ListOptions } from '../../../settings.ts';
import { defineAuditOptions } from '../define.ts';
import { asDay } from '../values/days.ts';
import { asContacts, asFile, consentsEntry, contactsEntry, oppositionEntry } from '../values/files.ts';
import { inFolder, listOf, single } from '../values/values.ts';
import { contactAudits, everyAudit } from './commands.ts';

const files = {
  takes: 'many',
  argument: 'file',
  group: 'inputs',
  locate: inFolder,
} as const;

/** Lists of people and numbers. */
export const lists = defineAuditOptions<ListOptions>({
  contacts: {
    flags: [],
    takes: 'one',
    argument: 'contacts',
    group: 'inputs',
    brief: true,
    help: {
      en: 'contact list (CSV, may be gzip-compressed, or a sheet of an Excel workbook: list.xlsx#Sheet1); - is standard input',
      fr: 'liste de contacts (CSV, éventuellement compressé par gzip, ou feuille d’un classeur Excel\u00a0: liste.xlsx#Feuil1)\u00a0; - désigne l’entrée standard',
    },
    tooMany: {
      problem: { en: 'more than one contact list', fr: 'plus d’une liste de contacts' },
      expected: { en: 'one contact list', fr: 'une seule liste de contacts' },
      remedy: {
        en: 'join the lists first, or run once for each; quote paths that have spaces',
        fr: 'réunissez d’abord les listes, ou lancez une fois pour chacune\u00a0; mettez entre guillemets les chemins avec espaces',
      },
    },
    entry: contactsEntry,
    locate: inFolder,
    commands: contactAudits,
    affects: 'verdict',
    differs: {
      explain: {
        flags: ['contacts'],
        argument: 'file',
        help: {
          en: 'contact list: with it, all rows and numbers of the person count',
          fr: 'liste de contacts\u00a0: toutes les lignes et tous les numéros de la personne comptent alors',
        },
      },
      rescrub: {
        flags: ['contacts'],
        argument: 'file',
        help: {
          en: 'contact list in place of that of the run, as it is today',
          fr: 'liste de contacts au lieu de celle du passage, telle qu’elle est aujourd’hui',
        },
      },
    },
    meaning: single(asContacts),
  },
  opposition: {
    ...files,
    entry: oppositionEntry,
    flags: ['opposition', 'bloctel'],
    brief: true,
    help: {
      en: 'opposition exports (Bloctel); --bloctel means the same',
      fr: 'exports de la liste d’opposition (Bloctel)\u00a0; --bloctel a le même sens',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: listOf(asFile),
  },
  oppositionDate: {
    flags: ['opposition-date'],
    takes: 'one',
    argument: 'date',
    group: 'inputs',
    help: {
      en: 'day on which the export was made (default: read from the file name)',
      fr: 'jour de l’export (par défaut\u00a0: lu dans le nom du fichier)',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: single(asDay),
  },
  ownOpposition: {
    ...files,
    entry: oppositionEntry,
    flags: ['own-opposition'],
    brief: true,
    help: { en: 'the company’s own opposition list', fr: 'liste d’opposition de l’entreprise' },
    commands: everyAudit,
    affects: 'verdict',
    meaning: listOf(asFile),
  },
  consents: {
    ...files,
    entry: consentsEntry,
    flags: ['consents'],
    brief: true,
    help: { en: 'consent register', fr: 'registre des consentements' },
    commands: everyAudit,
    affects: 'verdict',
    meaning: listOf(asFile),
  },
});
