import { definePreset } from '../preset.ts';
import { genesysResults } from './shared/genesys.ts';

/**
 * A Genesys Cloud contact list, exported: the last attempt on each telephone column stands in columns that end with
 * its name. `inin-outbound-id` is a person's, not a call's: two exports hold it with two calls.
 */
export const genesysCloudContactList = definePreset({
  id: 'genesys-cloud-contact-list',
  product: 'Genesys Cloud contact list',
  certainty: 'second-hand',
  sources: ['public programs that read and write such lists, six of them compared'],
  headers: [
    ['inin-outbound-id', 'CallRecordLastAttempt-*'],
    ['ContactCallable', 'CallRecordLastAttempt-*'],
    ['CallRecordLastAttempt-*', 'CallRecordLastResult-*'],
  ],
  repeat: 'CallRecordLastAttempt-',
  columns: { date: ['CallRecordLastAttempt-*'], number: ['*'] },
  outcomes: [
    { names: ['CallRecordLastAgentWrapup-*'], by: 'agent', codes: genesysResults },
    // Companies write their own wrap-ups, short words too.
    { names: ['CallRecordLastAgentWrapup-*'], by: 'words' },
    { names: ['CallRecordLastResult-*'], by: 'system', codes: genesysResults },
  ],
  direction: {},
  undercounts: true,
});
