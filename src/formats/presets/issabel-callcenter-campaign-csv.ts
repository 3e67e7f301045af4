import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { dialerStates } from './shared/issabel.ts';

/**
 * "CSV Data" of an outgoing campaign of Issabel's and Elastix's Call Center module: the last state of each entry of
 * the list, below a line of padding. A call that never connected has no start, but its unique id holds the second.
 */
export const issabelCallcenterCampaignCsv = definePreset({
  id: 'issabel-callcenter-campaign-csv',
  product: 'Issabel Call Center, CSV Data of an outgoing campaign',
  certainty: 'source',
  sources: [
    'IssabelFoundation/callcenter: modules/campaign_out/index.php',
    'IssabelFoundation/callcenter: modules/campaign_out/libs/paloSantoCampaignCC.class.php',
    'IssabelFoundation/callcenter: modules/campaign_out/lang/fr.lang',
  ],
  headers: [
    list('Phone Customer, Status Call, Agente, Uniqueid'),
    list("Téléphone, Etat de l'appel, Agente, Uniqueid"),
  ],
  columns: {
    date: ['Date & Time', 'Date & heure', 'Uniqueid'],
    number: ['Phone Customer', 'Téléphone'],
    callId: ['Uniqueid'],
    agent: ['Agente'],
    uniqueid: ['Uniqueid'],
    duration: ['Duration', 'Durée (sec)'],
  },
  outcomes: [{ names: ['Status Call', "Etat de l'appel"], ...dialerStates }],
  direction: {},
  zone: 'uniqueid',
  // Attributes of the list's contacts follow, under names of the user's.
  twins: ['Phone Customer', 'Téléphone'],
  undercounts: true,
});
