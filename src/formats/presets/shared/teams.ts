import { list } from '../../lexicon/words.ts';
import type { OutcomeColumn, PresetDirection } from '../../preset.ts';
import { sipAnswers } from './sip.ts';

const out =
  list(`user_out, user_out_conf, user_out_transfer, user_out_forwarding, conf_out, ucap_out, ByotOut,
  ByotOutUcap, ByotOutUserConf, ByotOutUserForwarding, ByotOutUserTransfer`);
const into = list('user_in, conf_in, ucap_in, ByotIn, ByotInUcap');

/** Direction by Teams' types of calls; a forwarded or transferred call is one to a number outside, too. */
export const teamsDirection: PresetDirection = {
  column: { names: ['callType', 'Call Type'], values: { outbound: out, inbound: into } },
};

/** Calling plans note a length alone, direct routing the answer of the network. */
export const teamsOutcomes: readonly OutcomeColumn[] = [
  { names: ['finalSipCode', 'Final SIP code'], by: 'system', codes: { ...sipAnswers, unclassified: ['0'] } },
  {
    names: ['duration', 'Duration Seconds', 'Duration (seconds)'],
    by: 'system',
    depends: [
      {
        on: ['duration', 'Duration Seconds', 'Duration (seconds)'],
        positive: 'answered',
        otherwise: 'unanswered',
      },
    ],
  },
];
