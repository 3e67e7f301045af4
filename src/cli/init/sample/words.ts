import type { Lang, Outcome } from '../../../model.ts';

/** How the sample is written in a language. */
export interface SampleWords {
  delimiter: string;
  /** Names of the files. */
  files: { contacts: string; ownOpposition: string; consents: string; calls: string };
  contacts: readonly string[];
  ownOpposition: readonly string[];
  consents: readonly string[];
  calls: readonly string[];
  outbound: string;
  outcomes: Readonly<Partial<Record<Outcome, string>>>;
  purpose: string;
  /** Why a gap is accepted. */
  reason: string;
}

/** In French as French call centres write it. */
export const sampleWords: Readonly<Record<Lang, SampleWords>> = {
  en: {
    delimiter: ',',
    files: {
      contacts: 'contacts.csv',
      ownOpposition: 'own-opposition.csv',
      consents: 'consents.csv',
      calls: 'calls.csv',
    },
    contacts: ['Customer id', 'Last name', 'First name', 'Phone', 'Mobile', 'Postcode', 'Town'],
    ownOpposition: ['Number', 'Asked on'],
    consents: ['Phone', 'Given', 'Withdrawn', 'Proof', 'Purpose'],
    calls: ['Start time', 'Called number', 'Direction', 'Result', 'Agent'],
    outbound: 'outbound',
    outcomes: {
      answered: 'answered',
      busy: 'busy',
      callback: 'callback',
      objected: 'do not call again',
      refused: 'not interested',
      unanswered: 'no answer',
      voicemail: 'voicemail',
    },
    purpose: 'fibre offer',
    reason: 'why, and who decided it',
  },
  fr: {
    delimiter: ';',
    files: {
      contacts: 'contacts.csv',
      ownOpposition: 'opposition_interne.csv',
      consents: 'consentements.csv',
      calls: 'journal_appels.csv',
    },
    contacts: ['N° client', 'Nom', 'Prénom', 'Téléphone', 'Mobile', 'Code postal', 'Ville'],
    ownOpposition: ['Numéro', 'Demandé le'],
    consents: ['Téléphone', 'Recueilli le', 'Retiré le', 'Preuve', 'Finalité'],
    calls: ['Date et heure', 'Numéro appelé', 'Sens', 'Qualification', 'Conseiller'],
    outbound: 'sortant',
    outcomes: {
      answered: 'Contact argumenté',
      busy: 'Occupé',
      callback: 'À rappeler',
      objected: 'Ne plus appeler',
      refused: 'Pas intéressé',
      unanswered: 'NRP',
      voicemail: 'Répondeur',
    },
    purpose: 'offre fibre',
    reason: 'pourquoi, et qui l’a décidé',
  },
};
