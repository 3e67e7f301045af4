import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

const disposition = ['Call outcome', 'Résultat de l’appel', ...property('hs_call_disposition')];
const duration = ['Call duration', 'Durée de l’appel', ...property('hs_call_duration')];

/**
 * HubSpot's calls: properties of its interface, or the labels of an export from the screen, in the user's language.
 * Its length is left out of the columns: milliseconds in one, hours in the other.
 */
export const hubspotCalls = definePreset({
  id: 'hubspot-calls',
  product: 'HubSpot calls',
  certainty: 'second-hand',
  sources: [
    'https://developers.hubspot.com/docs/api-reference/crm-calls-v3/guide',
    'public programs that hold the six default outcomes, five of them compared',
  ],
  headers: [
    ...['hs_call_to_number', 'hs_call_disposition', 'hs_call_status', 'hs_call_direction'].flatMap((name) => [
      ['hs_timestamp', name],
      ['properties.hs_timestamp', `properties.${name}`],
    ]),
    list('Activity date, To Number'),
    list('Activity date, Call outcome'),
    list('Activity date, Call direction'),
    list('Date de l’activité, Résultat de l’appel, Direction de l’appel'),
    list('Date de l’activité, Résultat de l’appel, Titre de l’appel'),
    list('Date de l’activité, Résultat de l’appel, Statut de l’appel'),
    list('Date de l’activité, Résultat de l’appel, Activité attribuée à'),
  ],
  columns: {
    date: ['Activity date', 'Date de l’activité', ...property('hs_timestamp')],
    number: [
      ...property('hs_call_to_number'),
      ...list('To Number, Au numéro, Vers le numéro, Numéro appelé, Numéro de destination'),
      ...list('Numéro du destinataire, Numéro de téléphone du destinataire'),
    ],
    caller: [
      ...property('hs_call_from_number'),
      ...list('From Number, Du numéro, Depuis le numéro, Numéro de l’appelant, Numéro d’origine'),
    ],
    callId: ['Record ID', 'ID de fiche d’informations', ...property('hs_object_id')],
    agent: ['Activity assigned to', 'Activité attribuée à', ...property('hubspot_owner_id')],
  },
  outcomes: [
    {
      names: disposition,
      by: 'agent',
      codes: {
        answered: list(`f240bbac-87c9-4f6e-bf70-924b57d47db7, a4c4c377-d246-4b32-a13b-75a56a4cd0ff,
          Connected, Left live message, Connecté, A laissé un message en direct`),
        busy: list('9d9162e7-6cf3-4944-bf63-4dff82258764, Busy, Occupé'),
        voicemail: list('b2cf5968-551e-4856-9783-52b3da59a7d0, Left voicemail, A laissé un message vocal'),
        unanswered: list('73a0d17f-1163-4015-bdd5-ec830791da20, No answer, Pas de réponse'),
        invalid: list('17b47fee-58de-441e-a44c-c6300d46f273, Wrong number, Mauvais numéro'),
      },
    },
    // Companies add their own outcomes, short words too.
    { names: disposition, by: 'words' },
    {
      names: ['Call status', 'Statut de l’appel', ...property('hs_call_status')],
      by: 'system',
      codes: {
        answered: ['IN_PROGRESS'],
        unanswered: list('NO_ANSWER, CANCELED'),
        busy: ['BUSY'],
        failed: ['FAILED'],
        'not-placed': list('QUEUED, CALLING_CRM_USER'),
        unclassified: list('CONNECTING, RINGING'),
      },
      depends: [{ codes: ['COMPLETED'], on: duration, positive: 'answered', otherwise: 'unclassified' }],
      inboundCodes: ['MISSED'],
    },
  ],
  direction: {
    column: { names: ['Call direction', 'Direction de l’appel', ...property('hs_call_direction')] },
  },
  // One call may be recorded by HubSpot and by an integration, each time with an id of its own.
  overlap: { party: [], slack: 60, always: true },
  lacks: {
    number: {
      en: 'export the calls with the property “To Number” (hs_call_to_number); calls noted by hand have none: take it from the contact. If the file has it under another name, state it in the campaign file (calls: {columns: {number: …}})',
      fr: 'exportez les appels avec la propriété «\u00a0To Number\u00a0» (hs_call_to_number)\u00a0; les appels consignés à la main n’en ont pas\u00a0: prenez-la dans la fiche du contact. Si le fichier l’a sous un autre nom, indiquez-le dans le fichier de campagne (calls: {columns: {number: …}})',
    },
  },
});

/** A property as a table of its own shows it, and inside the objects of the interface. */
function property(name: string): string[] {
  return [name, `properties.${name}`];
}
