import { wordsOf } from '../../../words/voice.ts';

/** Accepted gaps, and the choices of the house. */
export const acceptedWords = wordsOf(
  () => ({
    accepted: 'What was accepted, and house rules',
    acceptedCaption: 'Accepted gaps: what they leave unscreened is not clean',
    reason: 'Reason',
    until: 'Until',
    noReason: 'none given',
    arose: 'Arose in this run',
    nothingAccepted: 'No gap was accepted.',
    house: 'House rules: choices of this company, not law',
    setting: 'Setting',
    value: 'Value',
  }),
  () => ({
    accepted: 'Ce qui a été accepté, et règles internes',
    acceptedCaption: 'Lacunes acceptées\u00a0: ce qu’elles laissent sans contrôle n’est pas réputé conforme',
    reason: 'Motif',
    until: 'Jusqu’au',
    noReason: 'non indiqué',
    arose: 'Relevée ici',
    nothingAccepted: 'Aucune lacune n’a été acceptée.',
    house: 'Règles internes\u00a0: des choix de l’entreprise, hors loi',
    setting: 'Règle',
    value: 'Valeur',
  }),
);
