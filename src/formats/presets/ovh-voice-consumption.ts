import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** OVHcloud's voice consumption: objects of its interface, or CSV made of them. Billing data. */
export const ovhVoiceConsumption = definePreset({
  id: 'ovh-voice-consumption',
  product: 'OVHcloud voiceConsumption',
  certainty: 'source',
  sources: [
    'UrielCh/api-ovh-node: packages-eu/telephony/index.d.ts',
    'OVHcloud API: /telephony/{billingAccount}/service/{serviceName}/voiceConsumption',
  ],
  headers: [
    list('consumptionId, creationDatetime, called'),
    list('creationDatetime, called, wayType'),
    list('creationDatetime, calling, called'),
  ],
  columns: {
    date: ['creationDatetime'],
    number: ['called', 'dialed'],
    caller: ['calling'],
    callId: ['consumptionId'],
    duration: ['duration'],
  },
  outcomes: [
    {
      names: ['hangupNature'],
      by: 'system',
      codes: { busy: ['BUSY'], unanswered: ['NO_ANSWER'], invalid: ['UNALLOCATED_NUMBER'] },
      depends: [
        { codes: ['', 'NORMAL_CLEARING'], on: ['duration'], positive: 'answered', otherwise: 'unanswered' },
      ],
    },
  ],
  direction: {
    column: {
      names: ['wayType'],
      // The line forwarded the call: nobody dialled it.
      values: { outbound: ['outgoing'], inbound: ['incoming'], internal: ['transfer'] },
    },
  },
  undercounts: true,
});
