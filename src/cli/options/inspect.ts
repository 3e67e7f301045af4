import { type InspectRole, inspectRoles } from '../../settings.ts';
import type { Option } from './option.ts';
import { always, asText, choice, single } from './values.ts';

export const file: Option<string | null> = {
  key: 'file',
  flags: [],
  takes: 'one',
  argument: 'file',
  group: 'inputs',
  help: {
    en: 'any input: contacts, opposition list, consents, call log; - is standard input',
    fr: 'n’importe quel fichier en entrée\u00a0: contacts, opposition, consentements, journal d’appels\u00a0; - désigne l’entrée standard',
  },
  flagOnly: true,
  tooMany: {
    problem: { en: 'more than one file', fr: 'plus d’un fichier' },
    expected: { en: 'one file to inspect', fr: 'un seul fichier à examiner' },
    remedy: {
      en: 'run once for each; quote paths that have spaces',
      fr: 'lancez une fois pour chacun\u00a0; mettez entre guillemets les chemins avec espaces',
    },
  },
  meaning: single(asText),
};

export const role: Option<InspectRole | null> = {
  key: 'role',
  flags: ['role'],
  takes: 'one',
  argument: 'role',
  group: 'inputs',
  help: {
    en: `what the file is: ${inspectRoles.join(', ')} (default: told from its content)`,
    fr: `ce qu’est le fichier\u00a0: ${inspectRoles.join(', ')} (par défaut\u00a0: d’après son contenu)`,
  },
  flagOnly: true,
  meaning: single(choice(inspectRoles)),
};

const forms = ['text', 'json'] as const;

export const form: Option<(typeof forms)[number]> = {
  key: 'format',
  flags: ['format'],
  short: 'f',
  takes: 'one',
  argument: 'text|json',
  group: 'outputs',
  help: {
    en: 'for people or for programs (default: text)',
    fr: 'à lire, ou pour un programme (par défaut\u00a0: text)',
  },
  fallback: 'text',
  flagOnly: true,
  meaning: always(choice(forms)),
};

export const writeOutcomes: Option<string | null> = {
  key: 'writeOutcomes',
  flags: ['write-outcomes'],
  takes: 'one',
  argument: 'file',
  group: 'outputs',
  help: {
    en: 'write the results of a call log that nobody knows into a new file, to be filled in for --outcomes',
    fr: 'écrire les résultats inconnus d’un journal d’appels dans un nouveau fichier, à compléter pour --outcomes',
  },
  flagOnly: true,
  meaning: single(asText),
};
