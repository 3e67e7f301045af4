import type { Day } from '../../model.ts';
import { readMoment } from '../../time/moment.ts';
import type { FieldView } from '../csv/field.ts';

const DAY = 86_400;
/** Texts that are remembered: entries share few days, moments to the second are many. */
const MOST = 20_000;

/** Reads the days on which entries of an opposition list were made, as the list writes them. */
export class RegistrationDays {
  private readonly known = new Map<string, Day | undefined>();

  /** @returns null for an empty cell, undefined for one that is no date */
  read(view: FieldView): Day | null | undefined {
    view.trim();
    if (view.empty) return null;
    const text = view.text();
    if (this.known.has(text)) return this.known.get(text);
    const moment = readMoment(text);
    const day = moment === null ? undefined : Math.floor(moment.local / DAY);
    if (this.known.size < MOST) this.known.set(text, day);
    return day;
  }
}
