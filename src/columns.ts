import type { Text } from './model.ts';
import type { InputFile, InspectRole } from './settings.ts';

/** What a column may be used as; those of call logs are named as under `columns` in the campaign file. */
export type UsedAs =
  | 'phone'
  | 'person'
  | 'postcode'
  | 'removed'
  | 'answer'
  | 'flag'
  | 'flagDate'
  | 'registered'
  | 'doNotCall'
  | 'mayCall'
  | 'label'
  | 'given'
  | 'withdrawn'
  | 'expires'
  | 'appointment'
  | 'purpose'
  | 'proof'
  | 'consent'
  | 'status'
  | 'channel'
  | 'from'
  | 'slots'
  | 'beneficiary'
  | 'request'
  | 'values'
  | 'date'
  | 'time'
  | 'timezone'
  | 'number'
  | 'caller'
  | 'shown'
  | 'direction'
  | 'outcome'
  | 'callId'
  | 'legJoin'
  | 'legPointer'
  | 'agent'
  | 'campaign'
  | 'phoneCode'
  | 'uniqueid'
  | 'end'
  | 'duration';

/** What a column may be taken for. */
export const columnRoleNames: Readonly<Record<UsedAs, Text>> = {
  phone: { en: 'number', fr: 'numéro' },
  answer: { en: 'answer', fr: 'réponse' },
  flag: { en: 'flag', fr: 'indicateur' },
  flagDate: { en: 'day of the flag', fr: 'jour de l’indicateur' },
  registered: { en: 'registered', fr: 'inscription' },
  given: { en: 'given', fr: 'recueil' },
  withdrawn: { en: 'withdrawn', fr: 'retrait' },
  expires: { en: 'expires', fr: 'expiration' },
  appointment: { en: 'appointment', fr: 'rendez-vous' },
  purpose: { en: 'purpose', fr: 'finalité' },
  proof: { en: 'proof', fr: 'preuve' },
  consent: { en: 'yes or no', fr: 'oui ou non' },
  status: { en: 'status', fr: 'statut' },
  channel: { en: 'channel', fr: 'canal' },
  from: { en: 'valid from', fr: 'valable dès' },
  slots: { en: 'hours', fr: 'créneaux' },
  beneficiary: { en: 'given to', fr: 'bénéficiaire' },
  request: { en: 'asked to be called', fr: 'demande de rappel' },
  person: { en: 'person', fr: 'personne' },
  postcode: { en: 'postcode', fr: 'code postal' },
  removed: { en: 'removed numbers', fr: 'numéros retirés' },
  doNotCall: { en: 'not to be called', fr: 'ne pas appeler' },
  mayCall: { en: 'may be called', fr: 'appel permis' },
  label: { en: 'label', fr: 'libellé' },
  values: { en: 'as you say', fr: 'comme vous le dites' },
  timezone: { en: 'time zone', fr: 'fuseau' },
  date: { en: 'date', fr: 'date' },
  time: { en: 'time', fr: 'heure' },
  number: { en: 'number', fr: 'numéro' },
  caller: { en: 'caller', fr: 'appelant' },
  shown: { en: 'shown number', fr: 'numéro affiché' },
  direction: { en: 'direction', fr: 'sens' },
  outcome: { en: 'outcome', fr: 'résultat' },
  callId: { en: 'call id', fr: 'id d’appel' },
  legJoin: { en: 'joins rows', fr: 'relie les lignes' },
  legPointer: { en: 'joins rows', fr: 'relie les lignes' },
  agent: { en: 'agent', fr: 'agent' },
  campaign: { en: 'campaign', fr: 'campagne' },
  phoneCode: { en: 'country code', fr: 'indicatif' },
  uniqueid: { en: 'unique id', fr: 'id unique' },
  end: { en: 'end', fr: 'fin' },
  duration: { en: 'duration', fr: 'durée' },
};

/** Where a column ended: used as something, looked at and set aside, or not understood. */
export interface ColumnPlace {
  /** As the header has it; `#3` for the third column of a file without header. */
  name: string;
  state: 'used' | 'set-aside' | 'unclear';
  role: UsedAs | null;
  because: Text;
}

/** Its name, a word in its values, numbers that turn up in it, or values of a used column that say neither yes nor no. */
export type WhyUnclear = 'name' | 'word' | 'numbers' | 'meaning';

/** A column that may bar somebody or change what is read, and is not understood. */
export interface UnclearColumn {
  /** Path of the input, and what it is. */
  file: string;
  kind: InspectRole;
  /** As it can be named in a campaign file. */
  column: string;
  /** `sheet`: it is no column, but a sheet of a workbook that was not read. */
  why: WhyUnclear | 'sheet';
  role: UsedAs | null;
  /** The most frequent first; masked. */
  values: CountedValue[];
  /** Cells with such values, and the line of the first; 0 where only the name tells. */
  count: number;
  line: number;
  /** What may be said of it. */
  answer: Omit<InputFile, 'path'>;
}

/** A value and how often it was met. */
export interface CountedValue {
  value: string;
  count: number;
}
