import type { Day, Lang } from '../model.ts';
import { isoDay } from '../time/days.ts';
import type { ExplainedCall, ExplainedConsent } from './model.ts';

/** What a row of an input says, in few words. */
export interface ReasonWords {
  call(call: ExplainedCall): string;
  listed(since: Day | null): string;
  ownListed(since: Day | null): string;
  consent(consent: ExplainedConsent): string;
  keptRow: string;
}

const english: ReasonWords = {
  call: ({ occurredAt, said, attempt }) => {
    const { date, time } = partsOf(occurredAt);
    const result = said === 'refused' ? ': refused' : said === 'objected' ? ': never call again' : '';
    return `${attempt ? 'attempt' : 'call'} of ${date}${time === '' ? '' : ` at ${time}`}${result}`;
  },
  listed: (since) => `on the opposition list${since === null ? '' : ` since ${isoDay(since)}`}`,
  ownListed: (since) => `on the company’s own list${since === null ? '' : ` since ${isoDay(since)}`}`,
  consent: ({ given, withdrawn, expires }) =>
    [
      given === null ? 'record without a day of giving' : `consent given on ${given}`,
      ...(expires === null ? [] : [`expires on ${expires}`]),
      ...(withdrawn === null ? [] : [`withdrawn on ${withdrawn}`]),
    ].join(', '),
  keptRow: 'the row that is kept with this number',
};

const french: ReasonWords = {
  call: ({ occurredAt, said, attempt }) => {
    const { date, time } = partsOf(occurredAt);
    const result =
      said === 'refused' ? '\u00a0: refus' : said === 'objected' ? '\u00a0: ne plus appeler' : '';
    const moment = `${frenchDate(date)}${time === '' ? '' : ` à ${time}`}`;
    return `${attempt ? 'tentative' : 'appel'} du ${moment}${result}`;
  },
  listed: (since) =>
    `inscrit sur la liste d’opposition${since === null ? '' : ` depuis le ${frenchDate(isoDay(since))}`}`,
  ownListed: (since) =>
    `inscrit sur la liste d’opposition de l’entreprise${since === null ? '' : ` depuis le ${frenchDate(isoDay(since))}`}`,
  consent: ({ given, withdrawn, expires }) =>
    [
      given === null ? 'enregistrement sans date de recueil' : `consentement donné le ${frenchDate(given)}`,
      ...(expires === null ? [] : [`échéance le ${frenchDate(expires)}`]),
      ...(withdrawn === null ? [] : [`retiré le ${frenchDate(withdrawn)}`]),
    ].join(', '),
  keptRow: 'la ligne conservée avec ce numéro',
};

export const reasonWords: Readonly<Record<Lang, ReasonWords>> = { en: english, fr: french };

/** Day and time of an ISO instant, with its offset: `10:05:12 (+02:00)`; no time where it has none. */
function partsOf(iso: string): { date: string; time: string } {
  const [date = '', rest = ''] = iso.split('T');
  return { date, time: rest === '' ? '' : `${rest.slice(0, 8)} (${rest.slice(8)})` };
}

function frenchDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}
