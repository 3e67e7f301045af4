import type { CallExample, CampaignExample, Examples, NumberExample } from './model.ts';

const onExport = {
  'opposition/bloctel': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The number is on the export.', fr: 'Le numéro figure dans l’export.' },
        number: { listed: true },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'The number is on an export given after the end of the list: house policy.',
          fr: 'Le numéro figure dans un export fourni après la fin de la liste\u00a0: règle interne.',
        },
        number: { listed: true },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The number is on the export, and the call is about a contract in progress.',
          fr: 'Le numéro figure dans l’export, et l’appel porte sur un contrat en cours.',
        },
        number: { listed: true },
        campaign: { basis: 'contract' },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'The house lets exports go after the end of the list.',
          fr: 'La maison ignore les exports après la fin de la liste.',
        },
        number: { listed: true },
        campaign: { policy: { bloctelAfterEnd: 'ignore' } },
      },
    ],
  },
  'opposition/not-screened': {
    fires: [
      {
        day: '2026-08-10',
        text: {
          en: 'The answer file does not have the number, on the last day of the list.',
          fr: 'Le fichier de réponse ne contient pas le numéro, le dernier jour de la liste.',
        },
        number: {},
        campaign: { answersAwaited: true },
      },
    ],
    passes: [
      {
        day: '2026-08-10',
        text: {
          en: 'The answer file has the number and does not oppose it.',
          fr: 'Le fichier de réponse contient le numéro, sans opposition.',
        },
        number: { answered: true },
        campaign: { answersAwaited: true },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'The answer file does not have the number, but the list has ended.',
          fr: 'Le fichier de réponse ne contient pas le numéro, mais la liste a pris fin.',
        },
        number: {},
        campaign: { answersAwaited: true },
      },
    ],
  },
  'opposition/own-list': {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The number is on the company’s own list, and the person has a contract.',
          fr: 'Le numéro figure sur la liste de l’entreprise, et la personne a un contrat.',
        },
        number: { ownListed: true },
        campaign: { basis: 'contract' },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'The number is not on the company’s own list.',
          fr: 'Le numéro ne figure pas sur la liste de l’entreprise.',
        },
        number: {},
        campaign: { basis: 'contract' },
      },
    ],
  },
} satisfies Record<string, Examples<NumberExample>>;

const unreadable = {
  fires: [
    {
      day: '2024-05-06',
      text: {
        en: 'Line 3 of the export has eleven digits.',
        fr: 'La ligne 3 de l’export contient onze chiffres.',
      },
      situation: { unreadableEntries: [3] },
    },
  ],
  passes: [
    {
      day: '2024-05-06',
      text: { en: 'Every line of the export can be read.', fr: 'Chaque ligne de l’export est lisible.' },
      situation: { unreadableEntries: [] },
    },
  ],
} satisfies Examples<CampaignExample>;

const called = {
  fires: [
    {
      day: '2024-05-31',
      text: {
        en: 'A call 30 days after the number was entered on the list: an error.',
        fr: 'Un appel 30 jours après l’inscription du numéro sur la liste\u00a0: une erreur.',
      },
      call: { listed: '2024-05-01' },
    },
    {
      day: '2024-05-31',
      text: {
        en: 'A call 29 days after the entry: a warning, it may not have taken effect.',
        fr: 'Un appel 29 jours après l’inscription\u00a0: un avertissement, elle n’avait peut-être pas pris effet.',
      },
      call: { listed: '2024-05-02' },
    },
    {
      day: '2024-05-31',
      text: {
        en: 'A call to a number on the company’s own list, whose entry has no day.',
        fr: 'Un appel vers un numéro de la liste de l’entreprise, dont l’inscription n’est pas datée.',
      },
      call: { ownListed: null },
    },
  ],
  passes: [
    {
      day: '2024-05-31',
      text: {
        en: 'A call to a number that is on no list.',
        fr: 'Un appel vers un numéro qui ne figure sur aucune liste.',
      },
      call: {},
    },
    {
      day: '2024-05-31',
      text: {
        en: 'A call about a contract in progress to a number on the opposition list.',
        fr: 'Un appel portant sur un contrat en cours vers un numéro de la liste d’opposition.',
      },
      call: { listed: '2024-05-01' },
      campaign: { basis: 'contract' },
    },
  ],
} satisfies Examples<CallExample>;

export const oppositionExamples: Readonly<Record<string, Examples>> = {
  ...onExport,
  'opposition/unreadable': unreadable,
  'opposition/called': called,
  'opposition/objected': {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The person objected three years ago and consented later, without a proof.',
          fr: 'La personne s’est opposée il y a trois ans et a consenti depuis, sans preuve.',
        },
        person: { objections: ['2023-09-12'], consents: [{ given: '2026-08-15', proof: false }] },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The person consented with a proof and objected on the same day.',
          fr: 'La personne a consenti avec preuve et s’est opposée le même jour.',
        },
        person: { objections: ['2026-08-15'], consents: [{ given: '2026-08-15' }] },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'The person objected and consented with a proof on the next day.',
          fr: 'La personne s’est opposée et a consenti avec preuve le lendemain.',
        },
        person: { objections: ['2026-08-15'], consents: [{ given: '2026-08-16' }] },
      },
    ],
  },
};
