import type { CallExample, CampaignExample, Examples, PersonExample } from './model.ts';

const day = '2026-09-01';

const ofPerson = {
  'consent/missing': {
    fires: [
      {
        day: '2026-08-11',
        text: {
          en: 'On the first day of opt-in the register has nothing of the person.',
          fr: 'Le premier jour de l’opt-in, le registre ne contient rien sur la personne.',
        },
        person: {},
      },
      {
        day,
        text: {
          en: 'The consent is dated of the next day.',
          fr: 'Le consentement est daté du lendemain.',
        },
        person: { consents: [{ given: '2026-09-02' }] },
      },
    ],
    passes: [
      {
        day: '2026-08-10',
        text: {
          en: 'On the last day of opt-out nobody has to have consented.',
          fr: 'Le dernier jour de l’opt-out, personne n’a à avoir consenti.',
        },
        person: {},
      },
      {
        day,
        text: { en: 'The consent was given that same day.', fr: 'Le consentement a été donné le jour même.' },
        person: { consents: [{ given: '2026-09-01' }] },
      },
      {
        day,
        text: {
          en: 'The call is about a contract in progress.',
          fr: 'L’appel porte sur un contrat en cours.',
        },
        person: {},
        campaign: { basis: 'contract' },
      },
    ],
  },
  'consent/withdrawn': {
    fires: [
      {
        day,
        text: {
          en: 'The register has a withdrawal of that very day.',
          fr: 'Le registre contient un retrait du jour même.',
        },
        person: { consents: [{ given: '2026-08-01' }], withdrawals: ['2026-09-01'] },
      },
      {
        day,
        text: {
          en: 'The person consented and refused on the telephone on the same day.',
          fr: 'La personne a consenti, puis refusé au téléphone le même jour.',
        },
        person: { consents: [{ given: '2026-08-20' }], refusals: ['2026-08-20'] },
      },
    ],
    passes: [
      {
        day,
        text: {
          en: 'A new consent was given on the day after the withdrawal.',
          fr: 'Un nouveau consentement a été donné le lendemain du retrait.',
        },
        person: {
          consents: [{ given: '2026-08-01' }, { given: '2026-08-21' }],
          withdrawals: ['2026-08-20'],
        },
      },
    ],
  },
  'consent/expired': {
    fires: [
      {
        day,
        text: {
          en: 'The consent was given a year ago to the day.',
          fr: 'Le consentement a été donné il y a un an jour pour jour.',
        },
        person: { consents: [{ given: '2025-09-01' }] },
      },
      {
        day,
        text: {
          en: 'The consent is three months old and was given until that day.',
          fr: 'Le consentement a trois mois et a été donné jusqu’à ce jour.',
        },
        person: { consents: [{ given: '2026-06-01', expires: '2026-09-01' }] },
      },
    ],
    passes: [
      {
        day,
        text: {
          en: 'The consent will be a year old tomorrow.',
          fr: 'Le consentement aura un an demain.',
        },
        person: { consents: [{ given: '2025-09-02' }] },
      },
    ],
  },
  'consent/other-purpose': {
    fires: [
      {
        day,
        text: {
          en: 'The campaign sells insurance, the consent is for energy.',
          fr: 'La campagne vend de l’assurance, le consentement porte sur l’énergie.',
        },
        person: { consents: [{ given: '2026-08-01', purpose: 'énergie' }] },
        campaign: { purpose: 'assurance' },
      },
    ],
    passes: [
      {
        day,
        text: {
          en: 'The same purpose, in capitals.',
          fr: 'Le même objet, en majuscules.',
        },
        person: { consents: [{ given: '2026-08-01', purpose: 'ASSURANCE' }] },
        campaign: { purpose: 'assurance' },
      },
      {
        day,
        text: {
          en: 'The register names no purpose.',
          fr: 'Le registre n’indique pas d’objet.',
        },
        person: { consents: [{ given: '2026-08-01' }] },
        campaign: { purpose: 'assurance' },
      },
    ],
  },
  'consent/no-proof': {
    fires: [
      {
        day,
        text: {
          en: 'The register says nothing of how the consent can be proved.',
          fr: 'Le registre ne dit rien de la preuve du consentement.',
        },
        person: { consents: [{ given: '2026-08-01', proof: false }] },
      },
    ],
    passes: [
      {
        day,
        text: {
          en: 'The register says which form proves the consent.',
          fr: 'Le registre indique le formulaire qui prouve le consentement.',
        },
        person: { consents: [{ given: '2026-08-01' }] },
      },
    ],
  },
  'consent/ends-during-campaign': {
    fires: [
      {
        day,
        text: {
          en: 'The consent lapses on 30 September 2026, the last calling day.',
          fr: 'Le consentement échoit le 30 septembre 2026, dernier jour d’appel.',
        },
        person: { consents: [{ given: '2025-09-30' }] },
        campaign: { end: '2026-09-30' },
      },
    ],
    passes: [
      {
        day,
        text: {
          en: 'The consent lapses on the day after the last calling day.',
          fr: 'Le consentement échoit le lendemain du dernier jour d’appel.',
        },
        person: { consents: [{ given: '2025-10-01' }] },
        campaign: { end: '2026-09-30' },
      },
    ],
  },
} satisfies Record<string, Examples<PersonExample>>;

const unknown = {
  fires: [
    {
      day: '2026-08-11',
      text: {
        en: 'The first day of opt-in, with neither register nor consent column nor basis.',
        fr: 'Le premier jour de l’opt-in, sans registre, ni colonne de consentement, ni fondement.',
      },
      situation: { consentsGiven: false },
    },
  ],
  passes: [
    {
      day: '2026-08-10',
      text: { en: 'The same on the last day of opt-out.', fr: 'De même le dernier jour de l’opt-out.' },
      situation: { consentsGiven: false },
    },
    {
      day,
      text: {
        en: 'The user states that everybody in the list consented.',
        fr: 'L’utilisateur déclare que toute la liste a consenti.',
      },
      situation: { consentsGiven: false },
      campaign: { basis: 'consent' },
    },
  ],
} satisfies Examples<CampaignExample>;

const calledWithout = {
  fires: [
    {
      day: '2026-08-11',
      text: {
        en: 'A call on the first day of opt-in to somebody who never consented.',
        fr: 'Un appel le premier jour de l’opt-in à quelqu’un qui n’a jamais consenti.',
      },
      call: {},
    },
    {
      day,
      text: {
        en: 'A call to somebody who consented only on the next day.',
        fr: 'Un appel à quelqu’un qui n’a consenti que le lendemain.',
      },
      call: { consentLater: '2026-09-02' },
    },
    {
      day,
      text: {
        en: 'A call to somebody whose consent was a year old that day.',
        fr: 'Un appel à quelqu’un dont le consentement avait un an ce jour-là.',
      },
      call: { consents: [{ given: '2025-09-01' }] },
    },
  ],
  passes: [
    {
      day: '2026-08-10',
      text: {
        en: 'A call on the last day of opt-out to somebody who never consented.',
        fr: 'Un appel le dernier jour de l’opt-out à quelqu’un qui n’a jamais consenti.',
      },
      call: {},
    },
    {
      day,
      text: {
        en: 'A call to somebody who consented in August.',
        fr: 'Un appel à quelqu’un qui avait consenti en août.',
      },
      call: { consents: [{ given: '2026-08-20' }] },
    },
  ],
} satisfies Examples<CallExample>;

export const consentExamples: Readonly<Record<string, Examples>> = {
  ...ofPerson,
  'consent/unknown': unknown,
  'consent/called-without': calledWithout,
};
