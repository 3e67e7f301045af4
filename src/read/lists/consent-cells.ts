import type { ConsentRole } from '../../formats/lexicon/consent-names.ts';
import type { ConsentSaid } from '../../formats/lexicon/consent-words.ts';
import { mayBeCalledBy } from '../../formats/lexicon/consent-words.ts';
import { fold } from '../../formats/lexicon/words.ts';
import type { Uncounted } from '../../model.ts';
import { type Moment, readMoment } from '../../time/moment.ts';
import { type AgreedHours, readSlots } from '../../time/slots.ts';
import type { ColumnAccount } from '../columns/account.ts';
import { FieldView, isNull } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';
import { type Answer, ConsentAnswers } from './consent-answers.ts';
import type { ConsentColumns } from './consent-columns.ts';
import { isDuration, momentAfter } from './duration.ts';

/** A consent as written, before its moments become local days of somebody. */
export interface WrittenConsent {
  /** null where the row gives no consent. */
  given: Moment | null;
  withdrawn: readonly Moment[];
  /** Whether it was withdrawn, and the row does not say when. */
  withdrawnOnce: boolean;
  expires: Moment | null;
  from: Moment | null;
  appointment: Moment | null;
  /** Folded; empty where the row names none. */
  purpose: string;
  proof: boolean;
  /** Hours and weekdays that were agreed on; none: any. */
  slots: readonly AgreedHours[];
  /** As written, for the account of the register; empty where there is no such column. */
  channel: string;
  beneficiary: string;
  /** Whether the row says that there is no consent, or none any more. */
  denied: boolean;
  /** What the row says where it refuses or withdraws, or says that there is no consent, and in which column. */
  refusal: { says: 'refused' | 'none'; column: number } | null;
  /** Whether it is a request to be called back, and no consent. */
  request: boolean;
  /** When the person asked to be called back; null: never, or it cannot be relied on. */
  requested: Moment | null;
  /** Whether a date in it cannot be read; then it gives no consent. */
  unreadable: boolean;
  /** Whether something in it is asked about; then it gives no consent, either. */
  doubtful: boolean;
  /** Why the row gives none of the consent that it shows; null: it gives one, or shows none. */
  uncounted: Uncounted | null;
  /** Whether it is of consent to be called, given to whom it is read for. */
  concerns: 'calls' | 'other-channel' | 'other-beneficiary';
  line: number;
}

/** What the cells that should hold days say. */
interface Days {
  moments: Moment[];
  words: ConsentSaid[];
  /** How long it holds, as written. */
  durations: string[];
  unreadable: boolean;
}

const DAY = 86_400;
/** Long texts, and such with figures, say more than that there is nothing. */
const saysSomething = /[1-9]|.{16}/s;
const zeroDay = /^0000-00-00|^00\/00\/0000/;
const endless = /^(?:illimite|sans limite|unlimited|never|jamais|toujours)/;

/** Reads the consent columns of rows, one row after another. */
export class ConsentCells {
  private readonly columns: ConsentColumns;
  private readonly answers: ConsentAnswers;
  private readonly account: ColumnAccount;
  private readonly beneficiary: string | null;
  private readonly slotsKnown = new Map<string, AgreedHours[] | null>();
  private readonly view = new FieldView();
  private batch: Batch | undefined;
  private record = 0;
  private line = 0;

  /**
   * @param rows first rows as text
   * @param beneficiary whose consents count; null: everybody's
   */
  constructor(
    columns: ConsentColumns,
    account: ColumnAccount,
    rows: readonly string[][],
    beneficiary: string | null,
  ) {
    this.columns = columns;
    this.account = account;
    this.answers = new ConsentAnswers(account, rows);
    this.beneficiary = beneficiary === null ? null : fold(beneficiary);
  }

  read(batch: Batch, record: number): WrittenConsent {
    this.batch = batch;
    this.record = record;
    this.line = batch.line[record] ?? 0;
    const [channel, called] = this.channel();
    const [beneficiary, ours] = this.givenTo();
    const days = {
      given: this.days('given'),
      withdrawn: this.days('withdrawn'),
      expires: this.days('expires'),
      from: this.days('from'),
      appointment: this.days('appointment'),
      request: this.days('request'),
    };
    const state = this.state(days);
    const slots = this.slots();
    const unreadable = Object.values(days).some((found) => found.unreadable);
    const isSure = !unreadable && state !== 'unclear' && called === true && ours === true && slots !== null;
    const on = days.given.moments[0] ?? null;
    const taken = this.takenBack(days.withdrawn, on, state);
    const isRequest = days.request.words.includes('yes') || (days.request.moments.length > 0 && on === null);
    const isGood = isSure && !taken.always;
    const gives = isGood && !isRequest;
    const concerns = called === false ? 'other-channel' : ours === false ? 'other-beneficiary' : 'calls';
    const shows = state !== 'no' && (on !== null || state === 'yes' || days.given.unreadable);
    return {
      given: gives ? on : null,
      withdrawn: taken.on,
      withdrawnOnce: taken.once,
      expires: earliest(endsOf(days.expires, on)),
      from: latest(days.from.moments),
      appointment: isGood ? (days.appointment.moments[0] ?? null) : null,
      purpose: this.purpose(),
      proof: this.columns.proof.some((column) => this.isFilled(column)),
      slots: slots ?? [],
      channel,
      beneficiary,
      denied: taken.denied,
      refusal: taken.refused === null ? null : this.refusal(taken.refused),
      request: isRequest,
      requested: isGood ? (days.request.moments[0] ?? (isRequest ? on : null)) : null,
      unreadable,
      doubtful: !isSure,
      uncounted: shows && !isRequest && !(gives && on !== null) ? whyUncounted(concerns) : null,
      concerns,
      line: this.line,
    };
  }

  /** The channels as written, and whether one of them is the telephone; null: nobody knows. */
  private channel(): [written: string, called: boolean | null] {
    const [column] = this.columns.channel;
    if (column === undefined) return ['', true];
    const text = this.text(column);
    const meaning = this.account.meaning(column, text);
    const called = meaning === undefined ? mayBeCalledBy(text) : meaning === 'yes';
    if (called === null) this.answers.ask(column, text, this.line);
    return [text, called];
  }

  /** To whom the consent was given, and whether that is whom the run is for; null where the row does not say. */
  private givenTo(): [written: string, ours: boolean | null] {
    const [column] = this.columns.beneficiary;
    if (column === undefined) return ['', true];
    const text = this.text(column);
    return [text, this.beneficiary === null ? true : text === '' ? null : this.isOurs(text)];
  }

  private isOurs(text: string): boolean {
    return [text, ...text.split(/[,;/|]/)].some((name) => fold(name) === this.beneficiary);
  }

  /** What the columns of words say together; one that denies is enough. */
  private state({ given, expires }: Record<'given' | 'expires', Days>): Answer {
    const { consent, status, valued } = this.columns;
    const gives = given.moments.length > 0;
    const said: Answer[] = [
      ...[...consent, ...status].map((column) =>
        this.answers.answer(column, this.text(column), this.line, gives),
      ),
      ...valued.map((column) => this.answers.valued(column, this.text(column), this.line)),
      ...given.words,
      // “Expiré : oui” says the contrary of “consenti : oui”.
      ...expires.words.map((word) => (word === 'no' ? 'nothing' : 'expired')),
    ];
    // Where the day of its end is known, that day decides.
    const isOver = said.includes('expired') && expires.moments.length === 0;
    const found = (['withdrawn', 'no', 'unclear', 'yes'] as const).find((one) => said.includes(one));
    return isOver && found !== 'withdrawn' && found !== 'no' ? 'expired' : (found ?? 'nothing');
  }

  /**
   * What withdraws the consent of a row, or says that there is none.
   *
   * @returns `always`: it allowed nothing on any day; `on`: the days of withdrawal, that of the row for want of another
   */
  private takenBack(withdrawn: Days, given: Moment | null, state: Answer) {
    const isWithdrawn = withdrawn.words.some((word) => word !== 'no') || this.saysMore();
    const refuses = isWithdrawn || state === 'withdrawn' || state === 'no';
    const denied = refuses || state === 'expired';
    const { moments } = withdrawn;
    const isKnown = moments.some(({ local }) => given === null || dayOf(local) >= dayOf(given.local));
    const none = state === 'no' ? ('none' as const) : null;
    const refused = isWithdrawn || isKnown || state === 'withdrawn' ? ('refused' as const) : none;
    const always = denied && !isKnown;
    const on = always && given !== null ? [...moments, given] : moments;
    return { denied, refused, always, on, once: on.length === 0 && (isWithdrawn || state === 'withdrawn') };
  }

  /** The first filled column that may say so goes with it. */
  private refusal(says: 'refused' | 'none'): WrittenConsent['refusal'] {
    const { withdrawn, moreWithdrawn, consent, status, valued, given } = this.columns;
    const columns = [...withdrawn, ...moreWithdrawn, ...consent, ...status, ...valued, ...given];
    const column = columns.find((one) => this.text(one) !== '');
    return column === undefined ? null : { says, column };
  }

  private saysMore(): boolean {
    return this.columns.moreWithdrawn.some((column) => this.isFilled(column));
  }

  /** Whether a cell says more than no. */
  private isFilled(column: number): boolean {
    const text = this.text(column);
    return text !== '' && (saysSomething.test(text) || this.answers.said(column, text) !== 'no');
  }

  private days(role: ConsentRole): Days {
    const found: Days = { moments: [], words: [], durations: [], unreadable: false };
    for (const column of this.columns[role]) this.day(column, role, found);
    return found;
  }

  private day(column: number, role: ConsentRole, found: Days): void {
    const text = this.text(column);
    if (text === '' || zeroDay.test(text)) return;
    const moment = /^\d$/.test(text) ? null : readMoment(text);
    if (moment !== null) {
      found.moments.push(moment);
      return;
    }
    if (role === 'expires' && isDuration(text)) {
      found.durations.push(text);
      return;
    }
    const word = endless.test(fold(text)) ? 'no' : this.answers.said(column, text);
    if (word === null) found.unreadable = true;
    else found.words.push(word);
  }

  private purpose(): string {
    const [column] = this.columns.purpose;
    return column === undefined ? '' : fold(this.text(column));
  }

  private slots(): readonly AgreedHours[] | null {
    const [column] = this.columns.slots;
    if (column === undefined) return [];
    const text = this.text(column);
    if (text === '') return [];
    const known = this.slotsKnown.get(text);
    const slots = known === undefined ? this.slotsIn(column, text) : known;
    this.slotsKnown.set(text, slots);
    if (slots === null && this.account.meaning(column, text) === undefined)
      this.answers.ask(column, text, this.line);
    return slots;
  }

  private slotsIn(column: number, text: string): AgreedHours[] | null {
    const meaning = this.account.meaning(column, text);
    return meaning === undefined ? readSlots(text) : meaning === 'yes' ? [] : null;
  }

  private text(column: number): string {
    const { batch, view } = this;
    if (batch === undefined) return '';
    view.at(batch, this.record, column);
    view.trim();
    return view.empty || isNull(view) ? '' : view.text();
  }
}

function whyUncounted(concerns: WrittenConsent['concerns']): Uncounted {
  return concerns === 'calls' ? 'other' : concerns;
}

/** The ends that a row states, and those of what it states of their time. */
function endsOf({ moments, durations }: Days, given: Moment | null): readonly Moment[] {
  if (given === null || durations.length === 0) return moments;
  return [...moments, ...durations.map((duration) => momentAfter(given, duration))];
}

function earliest(moments: readonly Moment[]): Moment | null {
  return moments.reduce<Moment | null>(
    (first, one) => (first && first.local <= one.local ? first : one),
    null,
  );
}

function latest(moments: readonly Moment[]): Moment | null {
  return moments.reduce<Moment | null>((last, one) => (last && last.local >= one.local ? last : one), null);
}

function dayOf(local: number): number {
  return Math.floor(local / DAY);
}
