import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { genesysResults } from './shared/genesys.ts';

const voice = list(`voice, call, callback, voix, vocal, appel, appel vocal, rappel, voice;callback,
  callback;voice, voix;rappel, rappel;voix`);
/** A call back that somebody asked for: the company calls, after the person did. */
const calledBack = list('Inbound/Outbound, Outbound/Inbound, Entrant/Sortant, Sortant/Entrant');

/** Genesys Cloud's Interactions view saved as CSV: columns and their order are those of the user's view. */
export const genesysCloudInteractions = definePreset({
  id: 'genesys-cloud-interactions',
  product: 'Genesys Cloud, Performance > Interactions',
  certainty: 'second-hand',
  sources: [
    'a public guide to Genesys Cloud exports, with names and counted values of columns',
    'public programs that read ININ-OUTBOUND results',
  ],
  headers: [
    list('Conversation ID, Media Type, Date'),
    list('Full Export Completed, Media Type, Date'),
    list('Users - Interacted, Media Type, Date'),
    list('Wrap-up, Media Type, Direction, Date'),
  ],
  columns: {
    date: ['Date'],
    number: ['DNIS', 'Remote'],
    caller: ['ANI'],
    callId: ['Conversation ID'],
    agent: ['Users - Interacted', 'Users'],
    campaign: ['Queue', 'First Queue'],
    end: ['End Date'],
  },
  outcomes: [
    { names: ['Wrap-up'], by: 'agent', codes: genesysResults, separator: ';' },
    // Companies write their own wrap-ups, short words too.
    { names: ['Wrap-up'], by: 'words', separator: ';' },
  ],
  direction: {
    marks: [{ names: ['Media Type'], except: voice, direction: 'internal' }],
    column: { names: ['Direction', 'Initial Direction'], values: { outbound: calledBack } },
  },
  dateOrder: 'month-first-with-am-pm',
  cut: { names: ['Full Export Completed'], values: ['NO', 'NON', 'false'] },
  lacks: {
    number: {
      en: 'add the columns DNIS and Remote to the Interactions view and export it again',
      fr: 'ajoutez les colonnes DNIS et Remote à la vue Interactions et refaites l’export',
    },
  },
});
