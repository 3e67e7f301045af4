import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

const callType = list('CallType, Call Type, Type d’appel');
const taskType = list('TaskSubtype, Task Subtype, Sous-type de tâche');
const disposition = list('CallDisposition, Call Result, Résultat de l’appel');

/**
 * Salesforce tasks of calls: data export, or a report in English or French. A task has no telephone number unless an
 * integration adds one, and the time of its creation instead of the call's.
 */
export const salesforceTaskCall = definePreset({
  id: 'salesforce-task-call',
  product: 'Salesforce Task (Call)',
  certainty: 'documentation',
  sources: [
    'https://developer.salesforce.com/docs/platform/field-reference/references/field-reference/salesforce-field-reference-calldisposition.html',
    'Salesforce object reference: Task',
    'https://support.aircall.io/en-gb/articles/10375396027805 (what Aircall writes as call result)',
  ],
  headers: [
    list('TaskSubtype, CallType'),
    list('WhoId, CallDisposition'),
    list('CallDisposition, CallType, CallDurationInSeconds'),
    list('CallDisposition, CallObject'),
    list('Call Result, Call Type, Assigned'),
    list('Call Result, Call Duration, Subject'),
    list('Résultat de l’appel, Objet, Attribué'),
    list('Résultat de l’appel, Objet, Date d’échéance'),
    list('Résultat de l’appel, Type d’appel, Attribué'),
  ],
  columns: {
    date: list(`CreatedDate, Created Date, Date de création, CompletedDateTime, Completed Date/Time,
      ActivityDate, Due Date, Date d’échéance, Date`),
    number:
      list(`Called Number, Dialed Number, Numéro appelé, Numéro composé, Phone Number, Numéro de téléphone,
      Phone, Téléphone, MobilePhone, Mobile, Téléphone mobile, Téléphone portable, Who.Phone, Who.MobilePhone`),
    callId: list('Id, Activity ID, ID d’activité'),
    legJoin: list('CallObject, Call Object Identifier'),
    agent: list('Owner.Name, Assigned, Attribué, OwnerId'),
    duration: list('CallDurationInSeconds, Call Duration, Durée de l’appel'),
  },
  outcomes: [
    {
      names: disposition,
      by: 'agent',
      // Aircall: its name, tags, direction, state, its own number and why the call was missed, in one cell.
      codes: {
        answered: ['answered_call'],
        unanswered: ['unanswered_call'],
        unclassified: list(`aircall, outbound, inbound, out_of_opening_hours, no_available_agent,
          abandoned_in_ivr, abandoned_in_classic, short_abandoned, agents_did_not_answer`),
      },
      families: [{ prefix: '33', digits: 9, outcomes: {}, otherwise: 'unclassified' }],
      separator: ',',
    },
    // Companies choose their own results, short words too.
    { names: disposition, by: 'words', separator: ',' },
  ],
  direction: {
    // Whatever has a call type is a call; without one it is a call where either type says so.
    marks: [
      { names: callType, values: list('Outbound, Sortant'), direction: 'outbound' },
      { names: callType, values: list('Inbound, Entrant'), direction: 'inbound' },
      { names: callType, values: list('Internal, Interne'), direction: 'internal' },
      { names: taskType, values: list('Call, Appel'), direction: 'outbound' },
      { names: ['Type'], contains: list('call, appel, phone'), direction: 'outbound' },
      { names: taskType, direction: 'internal' },
      { names: ['Type'], direction: 'internal' },
    ],
  },
  footer: true,
  lacks: {
    number: {
      en: 'a Salesforce task has no telephone number: export the tasks with Phone or MobilePhone of their contacts and leads (joined by WhoId), or give the log of the telephone system',
      fr: 'une tâche Salesforce n’a pas de numéro de téléphone\u00a0: exportez les tâches avec Phone ou MobilePhone de leurs contacts et pistes (liés par WhoId), ou donnez le journal du système téléphonique',
    },
  },
});
