import type { RegimeId, Sector, Text } from '../model.ts';

/** The regimes as a sentence names them. */
export const regimeNames: Readonly<Record<RegimeId, Text>> = {
  'before-hours': { en: 'before-hours', fr: 'régime d’opposition, sans horaires' },
  'opt-out': { en: 'opt-out', fr: 'régime d’opposition' },
  'opt-in': { en: 'opt-in', fr: 'régime du consentement préalable' },
};

/** What is being sold. */
const sectorNames: Readonly<Record<Sector, Text>> = {
  general: { en: 'nothing that has rules of its own', fr: 'général (sans règles propres)' },
  'energy-renovation': { en: 'energy renovation of homes', fr: 'rénovation énergétique des logements' },
  'cpf-training': {
    en: 'training paid by the training account (CPF)',
    fr: 'formation financée par le compte personnel de formation (CPF)',
  },
  'housing-adaptation': {
    en: 'adapting homes to age or disability',
    fr: 'adaptation des logements au vieillissement ou au handicap',
  },
  press: { en: 'newspapers and magazines', fr: 'presse' },
  insurance: { en: 'insurance', fr: 'assurance' },
  telecom: { en: 'telecommunications', fr: 'télécommunications' },
  'energy-supply': { en: 'electricity or gas', fr: 'fourniture d’électricité ou de gaz' },
  other: { en: 'something else', fr: 'autre' },
};

const lifting: Readonly<Record<'consent' | 'appointment', Text>> = {
  consent: { en: 'consent', fr: 'consentement' },
  appointment: { en: 'appointment', fr: 'rendez-vous' },
};

const names: ReadonlyMap<string, Text> = new Map(
  Object.entries({ ...regimeNames, ...sectorNames, ...lifting }),
);

/** The name of what the law data say by an id; null for what is no id of theirs. */
export function nameOfId(id: string): Text | null {
  return names.get(id) ?? null;
}
