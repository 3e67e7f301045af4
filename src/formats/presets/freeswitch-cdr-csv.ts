import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { causesByTalk, hangupCauses } from './shared/freeswitch.ts';

const fallback =
  list(`caller_id_name, caller_id_number, destination_number, context, start_stamp, answer_stamp,
  end_stamp, duration, billsec, hangup_cause, uuid, bleg_uuid, accountcode`);
const example = [...fallback, 'read_codec', 'write_codec'];
const asterisk = list(`accountcode, caller_id_number, destination_number, context, caller_id, channel_name,
  bridge_channel, last_app, last_arg, start_stamp, answer_stamp, end_stamp, duration, billsec, hangup_cause,
  amaflags, uuid, userfield`);
const openCdrRate =
  list(`uuid, signal_bond, direction, ani, destination_number, answer_stamp, end_stamp, billsec,
  accountcode, userfield, network_addr, caller_initial, sip_gateway_name`);

/**
 * FreeSWITCH's `Master.csv` by each of the templates that it comes with: no header, 13 to 20 fields. The template
 * `opencdrrate` has no start, so that its calls are dated by their answer or else their end; its `direction` is the
 * switch's, for which an agent's call comes in.
 */
export const freeswitchCdrCsv = definePreset({
  id: 'freeswitch-cdr-csv',
  product: 'FreeSWITCH mod_cdr_csv (Master.csv)',
  certainty: 'source',
  sources: [
    'signalwire/freeswitch: conf/vanilla/autoload_configs/cdr_csv.conf.xml',
    'signalwire/freeswitch: src/mod/event_handlers/mod_cdr_csv/mod_cdr_csv.c',
    'signalwire/freeswitch: src/switch_channel.c',
  ],
  headers: [list('caller_id_number, destination_number, start_stamp, hangup_cause, uuid')],
  headerless: {
    layouts: [
      [
        ...example,
        ...list('sip_user_agent, call_clientcode, sip_rtp_rxstat, sip_rtp_txstat, sofia_record_file'),
      ],
      asterisk,
      [...example, 'sip_user_agent', 'sip_p_rtp_stat'],
      example,
      fallback,
      openCdrRate,
    ],
    shapes: {
      start_stamp: 'moment',
      answer_stamp: 'moment-or-empty',
      end_stamp: 'moment',
      duration: 'integer',
      billsec: 'integer',
      hangup_cause: 'code',
      uuid: 'uuid',
    },
  },
  columns: {
    date: ['start_stamp', 'answer_stamp', 'end_stamp'],
    number: ['destination_number'],
    caller: ['caller_id_number', 'ani'],
    callId: ['uuid'],
    legPointer: ['bleg_uuid', 'signal_bond'],
    agent: ['accountcode'],
    end: ['end_stamp'],
    duration: ['duration'],
  },
  outcomes: [{ names: ['hangup_cause'], by: 'system', codes: hangupCauses, depends: causesByTalk }],
  direction: {
    // Calls from outside enter the dial plan by the context `public`.
    marks: [{ names: ['context'], values: ['public'], direction: 'inbound' }],
    telephone: {
      src: ['caller_id_number', 'ani'],
      dst: ['destination_number'],
      context: ['context'],
    },
  },
});
