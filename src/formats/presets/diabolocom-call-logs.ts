import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

const wrapups = list('wrapups_name, wrapup_name, wrapups');

/** Diabolocom's call records and `call_logs_v3` table; its contacts, which name no called number, are recognised. */
export const diabolocomCallLogs = definePreset({
  id: 'diabolocom-call-logs',
  product: 'Diabolocom call logs',
  certainty: 'second-hand',
  sources: [
    'Iducournau/vigie-diabolocom: help/diabolocom-api-v2-raw.md, help/glossaire-vigie.md',
    'a French company’s public notes on its Diabolocom tables, one call record shown',
  ],
  headers: [
    list('contact_phone, started_at, wrapups_name'),
    list('contact_phone, started_at, talk_duration'),
    list('contact_phone, started_at, wrapups'),
    list('call_id, contact_phone, started_at'),
    list('campaign_contact_id, call_start, wrapup_name'),
    list('campaign_contact_id, call_start, try_number'),
    list('campaignId, contactId, triesNumber, lastCallTime'),
    list('currentPhoneName, triesNumber, lastCallTime'),
  ],
  columns: {
    date: list('started_at, call_start, lastCallTime'),
    utc: ['started_at'],
    number: list('contact_phone, phone_number, phone, telephone'),
    shown: ['contactCardDisplayNumber'],
    callId: ['call_id'],
    agent: list('agents_name, agents, user_login1, agentName, agentId'),
    campaign: list('campaign_name, campaign_id, campaignId'),
    end: ['finished_at'],
    duration: list('duration, talk_duration'),
  },
  outcomes: [
    { names: ['excludedDetail'], by: 'agent', codes: excluded('unclassified') },
    {
      names: wrapups,
      by: 'agent',
      codes: {
        answered: ['Gagné'],
        refused: list('Perdu, Pas intéressé, Raccroche'),
        callback: list('RDV, RDV IN, Appel intermédiaire, Besoin de réflexion'),
        voicemail: ['Répondeur'],
        unanswered: ['Injoignable'],
        invalid: ['Faux numéro'],
      },
      separator: ',',
    },
    // Companies write their own wrap-ups, short words too.
    { names: wrapups, by: 'words', separator: ',' },
    {
      names: list('wrapup_status, wrapups_status'),
      by: 'words',
      codes: {
        answered: list('arguedpositive, nonargued'),
        refused: ['argued'],
        callback: ['tocall'],
        unanswered: ['unreachable'],
        'not-placed': list('new_contact, canceled'),
      },
    },
    { names: ['excludedDetail'], by: 'agent', codes: excluded('not-placed') },
  ],
  direction: {
    column: {
      names: list('channel, lastCallerType'),
      values: {
        outbound: list('outbound, campaign, agent, system'),
        inbound: list('inbound, contact'),
        internal: ['intercall'],
      },
    },
  },
  lacks: {
    number: {
      en: 'ask Diabolocom for the call records with contact_phone, or add the called number to the file as a column contact_phone, from the contacts and by campaign_contact_id (contactId): a contact names the number to be called next, not the one that was called',
      fr: 'demandez à Diabolocom les enregistrements d’appels avec contact_phone, ou ajoutez le numéro appelé au fichier dans une colonne contact_phone, d’après les contacts et par campaign_contact_id (contactId)\u00a0: un contact indique le prochain numéro à appeler, non celui qui a été appelé',
    },
  },
});

/** Only an agent’s exclusion says something of the person; the others explain why no call was placed, where nothing else is known. */
function excluded(otherwise: 'unclassified' | 'not-placed') {
  return {
    objected: ['manualByAgent'],
    [otherwise]: list('noValidPhone, duplicate, bloctel, tooShort, tooLong, manual, excludedByAdmin'),
  };
}
