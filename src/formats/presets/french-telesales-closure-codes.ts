import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** Closing codes of a French telesales company in a hand-kept file; the header is nobody's, the codes identify it. */
export const frenchTelesalesClosureCodes = definePreset({
  id: 'french-telesales-closure-codes',
  product: 'codes de clôture (télévente)',
  certainty: 'second-hand',
  sources: [
    'a public program that lists 24 closing codes of calls with their meanings in French',
    'outcome words of four public French customer databases',
  ],
  tellingCodes: list('CAPLUS, CAPLUSATT, ADCO, CPAP, ROAC, ROVB, RPI, ROIPC, ROT, RATC, RPCE'),
  columns: {
    date: list('Date et heure, Date d’appel, Date de l’appel, Date appel, Date'),
    time: list('Heure, Heure d’appel, Heure de l’appel'),
    number: list(`Numéro appelé, Téléphone, Numéro de téléphone, Numéro, Tél, Téléphone mobile, Mobile,
      Portable, Téléphone fixe, Fixe`),
    agent: list('Agent, Conseiller, Téléopérateur, Téléconseiller, Commercial'),
    campaign: list('Campagne, Opération, Fichier'),
    duration: list('Durée, Durée de l’appel'),
  },
  outcomes: [
    {
      names: list(`Code clôture, Code de clôture, Clôture, Qualification, Code qualification, Résultat,
        Statut`),
      by: 'agent',
      codes: {
        answered: list('CAPLUS, CAPLUSATT, ADCO, CPAP, DI, HC, NPI'),
        refused: list('ROAC, ROVB, RPI, ROIPC, ROT, RATC, MO, BAR'),
        callback: list('RAP, RPCE, REL'),
        voicemail: ['REP'],
        invalid: ['FAU'],
      },
      // Elsewhere NR is “no answer”, and SR too.
      codesWhenNamed: { objected: ['NR'], answered: ['SR'] },
    },
  ],
  direction: {
    column: {
      names: list('Sens, Type, Sens appel, Type d’appel'),
      values: {
        outbound: list('Sortant, S, Émis'),
        inbound: list('Entrant, E, Reçu'),
        internal: ['Interne'],
      },
    },
  },
});
