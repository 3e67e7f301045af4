import { wordsOf } from '../../../words/voice.ts';

/** What the verdicts rest on. */
export const factWords = wordsOf(
  ({ n, date }) => ({
    facts: {
      list: 'List',
      firstDay: 'First lawful calling day',
      goodUntil: 'Good until',
      lapses: 'Kept contacts that lapse',
      law: 'Law applied',
      sector: 'What is sold',
      basis: 'Legal basis declared',
      audience: 'Who is called',
    },
    campaignDays: (from: string, to: string) =>
      from === to ? `Campaign of ${date(from)}` : `Campaign from ${date(from)} to ${date(to)}`,
    callDays: (from: string, to: string) =>
      from === to ? `Calls of ${date(from)}` : `Calls from ${date(from)} to ${date(to)}`,
    goodUntil: (last: string, lapse: string) => `${date(last)} inclusive; screen again before ${date(lapse)}`,
    noLapse: 'no day known that ends it as a whole; screen again before the next campaign',
    lapsingBy: (contacts: number, kept: number, until: string, first: string) =>
      contacts === 0
        ? `none by ${date(until)}; the first on ${date(first)}`
        : `${n(contacts)} of ${n(kept)} by ${date(until)}, the first on ${date(first)}`,
    firstLapse: (day: string) => `the first on ${date(day)}`,
    lawOf: (day: string, regime: string) => `as of ${date(day)}: ${regime}`,
    lawOfCalls: 'each call under the law of its own day',
    regimes: {
      'before-hours': 'opposition list, no rules on hours yet',
      'opt-out': 'opposition list, days and hours, four attempts, silence after a refusal',
      'opt-in': 'prior consent, days and hours, four attempts',
    },
    bases: { '': 'none', consent: 'consent', contract: 'contract in progress' },
    audiences: { consumers: 'consumers', b2b: 'businesses only' },
  }),
  ({ n, date }) => ({
    facts: {
      list: 'Liste',
      firstDay: 'Premier jour d’appel licite',
      goodUntil: 'Valable jusqu’au',
      lapses: 'Contacts conservés qui expirent',
      law: 'Droit appliqué',
      sector: 'Objet de la vente',
      basis: 'Base légale déclarée',
      audience: 'Personnes appelées',
    },
    campaignDays: (from, to) =>
      from === to ? `Campagne du ${date(from)}` : `Campagne du ${date(from)} au ${date(to)}`,
    callDays: (from, to) =>
      from === to ? `Appels du ${date(from)}` : `Appels du ${date(from)} au ${date(to)}`,
    goodUntil: (last, lapse) => `${date(last)} inclus\u00a0; à contrôler de nouveau avant le ${date(lapse)}`,
    noLapse:
      'aucune échéance connue pour l’ensemble\u00a0; à contrôler de nouveau avant la prochaine campagne',
    lapsingBy: (contacts, kept, until, first) =>
      contacts === 0
        ? `aucun jusqu’au ${date(until)} inclus\u00a0; le premier le ${date(first)}`
        : `${n(contacts)} sur ${n(kept)} jusqu’au ${date(until)} inclus, le premier le ${date(first)}`,
    firstLapse: (day) => `le premier le ${date(day)}`,
    lawOf: (day, regime) => `au ${date(day)}\u00a0: ${regime}`,
    lawOfCalls: 'chaque appel selon le droit applicable à son jour',
    regimes: {
      'before-hours': 'liste d’opposition, pas encore d’horaires imposés',
      'opt-out': 'liste d’opposition, jours et horaires, quatre tentatives, silence après un refus',
      'opt-in': 'consentement préalable, jours et horaires, quatre tentatives',
    },
    bases: { '': 'aucune', consent: 'consentement', contract: 'contrat en cours' },
    audiences: { consumers: 'consommateurs', b2b: 'professionnels uniquement' },
  }),
);
