import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { asteriskDispositions } from './shared/asterisk.ts';

/**
 * Issabel's and Elastix's CDR Report, saved from the browser or by older servers, in English or French. `Manqué` is
 * the French screen's word for a failed call, not for an unanswered one.
 */
export const issabelCdrReport = definePreset({
  id: 'issabel-cdr-report',
  product: 'Issabel CDR Report',
  certainty: 'source',
  sources: [
    'IssabelFoundation/reports: modules/cdrreport/index.php',
    'IssabelFoundation/reports: modules/cdrreport/lang/fr.lang',
    'IssabelFoundation/reports: modules/cdrreport/themes/default/js/javascript.js',
  ],
  headers: [
    list('Date, Source, Destination, Src. Channel, Dst. Channel, Status'),
    list('Date, Source, Destination, Canal src., Canal dst., Statut'),
  ],
  columns: {
    date: ['Date'],
    number: ['Destination'],
    caller: ['Source'],
    shown: ['Outbound Cnum'],
    callId: ['UniqueID'],
    agent: ['Src. Channel', 'Canal src.'],
    uniqueid: ['UniqueID'],
    duration: ['Duration', 'Durée'],
  },
  outcomes: [
    {
      names: ['Status', 'Statut'],
      by: 'system',
      codes: {
        answered: [...(asteriskDispositions.answered ?? []), 'Répondu'],
        unanswered: [...(asteriskDispositions.unanswered ?? []), 'Non répondu'],
        busy: [...(asteriskDispositions.busy ?? []), 'Occupé'],
        failed: [...(asteriskDispositions.failed ?? []), 'Manqué'],
        unclassified: asteriskDispositions.unclassified ?? [],
      },
    },
  ],
  direction: {
    telephone: {
      src: ['Source'],
      dst: ['Destination'],
      context: [],
      shown: ['Outbound Cnum'],
      did: ['DID'],
    },
  },
  zone: 'uniqueid',
  overlap: { party: ['Source'], slack: 5 },
});
