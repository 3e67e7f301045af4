import type { Policy } from '../../settings.ts';
import type { Option } from './option.ts';
import { always, asBoolean, asCount, choice } from './values.ts';

const policy = { flags: [], takes: 'one', argument: '', group: 'policy' } as const;

export const foreign: Option<Policy['foreign']> = {
  ...policy,
  key: 'policy.foreign',
  help: {
    en: 'numbers outside France: exclude or keep',
    fr: 'numéros hors de France\u00a0: exclude ou keep',
  },
  fallback: 'exclude',
  meaning: always(choice(['exclude', 'keep'])),
};

export const bloctelAfterEnd: Option<Policy['bloctelAfterEnd']> = {
  ...policy,
  key: 'policy.bloctelAfterEnd',
  help: {
    en: 'an opposition list after the end of Bloctel: honour or ignore',
    fr: 'une liste d’opposition après la fin de Bloctel\u00a0: honour ou ignore',
  },
  fallback: 'honour',
  meaning: always(choice(['honour', 'ignore'])),
};

export const refusalPause: Option<Policy['refusalPause']> = {
  ...policy,
  key: 'policy.refusalPause',
  help: {
    en: 'the sixty days of silence after a refusal, under opt-in: keep or off',
    fr: 'les soixante jours de silence après un refus, sous consentement préalable\u00a0: keep ou off',
  },
  fallback: 'keep',
  meaning: always(choice(['keep', 'off'])),
};

export const localHolidays: Option<boolean> = {
  ...policy,
  key: 'policy.localHolidays',
  help: { en: 'local public holidays bar too', fr: 'les jours fériés locaux interdisent aussi' },
  fallback: 'false',
  meaning: always(asBoolean),
};

export const linkRows: Option<boolean> = {
  ...policy,
  key: 'policy.linkRows',
  help: {
    en: 'rows that share a number are one person',
    fr: 'les lignes qui partagent un numéro sont une même personne',
  },
  fallback: 'true',
  meaning: always(asBoolean),
};

export const switchboardRows: Option<number> = {
  ...policy,
  key: 'policy.switchboardRows',
  help: {
    en: 'a number in more rows than this links nothing',
    fr: 'un numéro présent dans plus de lignes que cela ne relie rien',
  },
  fallback: '10',
  meaning: always(asCount),
};
