import type { Option } from './option.ts';

/** A key that says how a campaign file is put together; what it leads to is read before any option. */
export type StructureKey = Pick<Option<unknown>, 'key' | 'help' | 'fallback'>;

export const extendsKey: StructureKey = {
  key: 'extends',
  help: {
    en: 'other campaign files, from this one; what is said here goes before what they say',
    fr: 'autres fichiers de campagne, vus de celui-ci\u00a0; ce qui est dit ici l’emporte sur eux',
  },
};

export const campaignsKey: StructureKey = {
  key: 'campaigns',
  help: {
    en: 'several campaigns by name, one is chosen with --name; keys beside it hold for all',
    fr: 'plusieurs campagnes par nom, --name en choisit une\u00a0; les clés à côté valent pour toutes',
  },
};

/** In the order of the help. */
export const structureKeys = [extendsKey, campaignsKey] as const;
