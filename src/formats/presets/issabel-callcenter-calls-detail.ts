import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { dialerStates } from './shared/issabel.ts';

/**
 * Calls Detail of Issabel's and Elastix's Call Center module. The French header calls start and end both `à`; calls
 * that never connected have no start. Without an id, rows of one number and instant are one call.
 */
export const issabelCallcenterCallsDetail = definePreset({
  id: 'issabel-callcenter-calls-detail',
  product: 'Issabel Call Center, Calls Detail',
  certainty: 'source',
  sources: [
    'IssabelFoundation/callcenter: modules/calls_detail/index.php',
    'IssabelFoundation/callcenter: modules/calls_detail/lang/fr.lang',
    'IssabelFoundation/callcenter: setup/dialer_process/dialer/Llamada.class.php',
  ],
  headers: [
    list('No.Agent, Start Time, Duration Wait, Queue, Type, Phone, Status'),
    list("N° d'agent, à, Durée d'attente, File, Type, Téléphone, Statut"),
  ],
  columns: {
    date: ['Start Time', 'à'],
    number: ['Phone', 'Téléphone'],
    agent: ['No.Agent', "N° d'agent"],
  },
  outcomes: [{ names: ['Status', 'Statut'], ...dialerStates }],
  direction: {
    column: {
      names: ['Type'],
      values: {
        outbound: list('Outbound, Outgoing, Sortant'),
        inbound: list('Inbound, Incoming, Entrant'),
      },
    },
  },
  twins: ['à'],
  overlap: { party: [], slack: 0 },
});
