import { list } from '../../lexicon/words.ts';
import type { Codes, DirectionMark } from '../../preset.ts';

/** What RingCentral notes as the result of a call, of incoming ones and of faxes too. */
export const ringcentralResults: Codes = {
  answered: list('Call connected, Accepted, Connected, Answered Not Accepted'),
  unanswered: list('No Answer, Hang Up, Missed, Declined, Rejected, Abandoned, Stopped'),
  busy: ['Busy'],
  voicemail: ['Voicemail', 'Reply'],
  invalid: ['Wrong Number'],
  failed: list(`Call Failed, Call Failure, Internal Error, IP Phone Offline, Disconnected, Receive Error,
    Partial Receive, Fax Send Error, Fax Partially Sent, Fax Receipt Error, Carrier is not active,
    Edge Trunk Misconfigured, Internet Failure`),
  'not-placed': list(`Blocked, Restricted Number, Suspended account, International Disabled,
    International Restricted, Emergency Disabled, No Credit, No Calling Credit, Account Limit Reached`),
  unclassified: list('Unknown, Received, Sent, Fax on Demand, Fax Not Sent, Fax Poor Line, In Progress'),
};

/** A fax is no call to a person. */
export const ringcentralFax: DirectionMark = {
  names: ['Type'],
  values: list('Fax, SMS, Text'),
  direction: 'internal',
};
