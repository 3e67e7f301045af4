import { list } from '../../lexicon/words.ts';
import type { Codes, DependentCodes } from '../../preset.ts';

/** FreeSWITCH's hangup causes; a rejected call rang at somebody's and was not taken. */
export const hangupCauses: Codes = {
  answered: list('BLIND_TRANSFER, ATTENDED_TRANSFER, SUCCESS'),
  unanswered: list(`NO_ANSWER, NO_USER_RESPONSE, ALLOTTED_TIMEOUT, PROGRESS_TIMEOUT, NO_PICKUP,
    ORIGINATOR_CANCEL, CALL_REJECTED, DECLINE, REJECT_ALL, UNWANTED, SUBSCRIBER_ABSENT, LOSE_RACE, PICKED_OFF`),
  busy: list('USER_BUSY, BUSY_EVERYWHERE'),
  invalid: list(
    'UNALLOCATED_NUMBER, INVALID_NUMBER_FORMAT, NUMBER_CHANGED, NO_ROUTE_DESTINATION, DOES_NOT_EXIST_ANYWHERE',
  ),
  failed: list(`EXCHANGE_ROUTING_ERROR, NO_ROUTE_TRANSIT_NET, DESTINATION_OUT_OF_ORDER, NETWORK_OUT_OF_ORDER,
    NORMAL_CIRCUIT_CONGESTION, SWITCH_CONGESTION, NORMAL_TEMPORARY_FAILURE, NORMAL_UNSPECIFIED,
    REQUESTED_CHAN_UNAVAIL, SERVICE_UNAVAILABLE, INCOMPATIBLE_DESTINATION, RECOVERY_ON_TIMER_EXPIRE,
    FACILITY_REJECTED, BEARERCAPABILITY_NOTAVAIL, INTERWORKING, PROTOCOL_ERROR, SYSTEM_SHUTDOWN, CRASH`),
  'not-placed': list(`INVALID_GATEWAY, GATEWAY_DOWN, INVALID_PROFILE, INVALID_URL, OUTGOING_CALL_BARRED,
    USER_NOT_REGISTERED, CHAN_NOT_IMPLEMENTED`),
  unclassified: list('MANAGER_REQUEST, NONE'),
};

/** Causes that end calls of any kind: the seconds talked show whether the line was opened. */
export const causesByTalk: readonly DependentCodes[] = [
  { codes: ['NORMAL_CLEARING'], on: ['billsec'], positive: 'answered', otherwise: 'unanswered' },
  { codes: ['MEDIA_TIMEOUT'], on: ['billsec'], positive: 'answered', otherwise: 'failed' },
];
