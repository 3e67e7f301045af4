import { lastWorkingDay } from '../../law/call-back.ts';
import type { Day } from '../../model.ts';
import type { At, CallBackRequest, ConsentFacts } from '../facts.ts';

/**
 * The request to be called back by which a person may be called on a day in a banned sector, about what was asked (C. conso. R223-4);
 * null: none.
 */
export function requestInForce(person: ConsentFacts, at: At): CallBackRequest | null {
  if (person.requests.length === 0 || !requestsCount(at)) return null;
  return requestOn(person, at.day, at);
}

/** Whether a request to be called back allows anything: where nothing is banned, a consent is asked for. */
export function requestsCount({ law, campaign }: At): boolean {
  return law.bannedSectors.includes(campaign.sector);
}

/** The request that stands on a day, in whatever sector; what the person says against calls on its day or later ends it. */
export function requestOn(person: ConsentFacts, day: Day, at: At): CallBackRequest | null {
  const { law, campaign } = at;
  if (law.callBack === null || day < law.callBack.since) return null;
  const found = person.requests.findLast(
    (request) =>
      request.day <= day &&
      day <= lastDayOf(request, at) &&
      (campaign.purpose === null || request.purpose === '' || request.purpose === campaign.purpose) &&
      (request.stands || firstEndOf(person, request.day) > day),
  );
  return found ?? null;
}

/** Last day on which somebody may be called back. */
export function lastDayOf({ day }: CallBackRequest, { law }: At): Day {
  return lastWorkingDay(day, law.callBack?.days ?? 0, law.hours?.holidays ?? []);
}

/** First day from one on of a withdrawal, a refusal or an objection; infinite: none is known. */
export function firstEndOf({ withdrawals, refusals, objections }: ConsentFacts, from: Day): Day {
  const ends = [...withdrawals, ...refusals, ...objections].filter((day) => day >= from);
  return Math.min(...ends);
}
