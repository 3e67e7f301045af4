import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { firstNames, fixedAt, lastNames, mobileAt, randomFrom, towns, written } from './made-up.ts';

/** How large a made-up campaign is. */
export interface Size {
  contacts: number;
  opposed: number;
  calls: number;
  seed: number;
}

/** Paths of the three files of a made-up campaign. */
export interface Inputs {
  contacts: string;
  opposition: string;
  calls: string;
}

/** The size of the job in the figures. */
export const usual: Size = { contacts: 1_000_000, opposed: 300_000, calls: 2_000_000, seed: 1 };

/** A quarter of it, over the same days. */
export const quarter: Size = { contacts: 250_000, opposed: 75_000, calls: 500_000, seed: 1 };

/** First calling day of the made-up campaign; the opposition export is of the day before. */
export const start = '2024-05-13';
const daysOfCalls = 65;

type Random = (below: number) => number;
const pick = (list: readonly string[], random: Random) => list[random(list.length)] ?? '';

/** Writes lines of one-byte characters, a megabyte at a time. */
function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w');
  let waiting = '';
  for (const line of lines) {
    waiting += line;
    if (waiting.length < 1 << 20) continue;
    writeSync(file, Buffer.from(waiting, 'latin1'));
    waiting = '';
  }
  writeSync(file, Buffer.from(waiting, 'latin1'));
  closeSync(file);
}

/** The first number of a contact; no number stands in two rows. */
const numberOf = (contact: number) => (contact % 10 < 6 ? mobileAt(contact) : fixedAt(contact));

/** The first phone cell: a few are empty, a few miss their last digits. */
function telephone(contact: number, random: Random): string {
  const chance = random(1000);
  if (chance < 10) return '';
  const cell = written(numberOf(contact), random(100));
  return chance < 13 ? cell.slice(0, 8) : cell;
}

function* contactLines({ contacts, seed }: Size): Generator<string> {
  const random = randomFrom(seed);
  yield 'id;civilite;nom;prenom;telephone;mobile;email;code_postal;ville;source\r\n';
  for (let contact = 0; contact < contacts; contact++) {
    const [postcode, town] = towns[random(towns.length)] ?? ['', ''];
    const name = pick(lastNames, random);
    const phone = telephone(contact, random);
    const mobile = random(10) < 3 ? written(mobileAt(contacts + contact), random(60)) : '';
    const who = `${random(2) === 0 ? 'Mme' : 'M.'};${name};${pick(firstNames, random)}`;
    const mail = random(3) === 0 ? '' : `client.${contact}@courriel.exemple.fr`;
    yield `${contact + 1};${who};${phone};${mobile};${mail};${postcode};${town};${pick(sources, random)}\r\n`;
  }
}
const sources = ['salon', 'site web', 'jeu concours', 'parrainage', 'fichier 2023'];

/** Two opposed numbers in five are a contact's. */
function* opposedLines({ contacts, opposed }: Size): Generator<string> {
  const ofContacts = Math.min(Math.floor(opposed * 0.4), contacts);
  const every = Math.max(1, Math.floor(contacts / Math.max(1, ofContacts)));
  for (let line = 0; line < opposed; line++) {
    // A large prime as factor: every place once, in no order.
    const place = (line * 15_485_863) % opposed;
    yield place < ofContacts ? `0${numberOf(place * every)}\n` : `0${mobileAt(2 * contacts + place)}\n`;
  }
}

const two = (value: number) => String(value).padStart(2, '0');

const holidays = ['01/04/2024', '01/05/2024', '08/05/2024', '09/05/2024'];

/** `d/m/y` of a day of the log, and the share of the calls that it has: few on days without work. */
function logDay(index: number): { date: string; share: number } {
  const day = new Date(Date.parse(start) - (daysOfCalls - index) * 86_400_000);
  const date = `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
  return { date, share: day.getUTCDay() % 6 === 0 || holidays.includes(date) ? 1 : 50 };
}

/** The time of the n-th part of a calling day, 10 to 13 and 14 to 20; now and then a late call. */
function timeAt(part: number, late: boolean): string {
  const worked = Math.floor(part * 9 * 3600);
  const second = late ? 20 * 3600 + (worked % 1800) : 10 * 3600 + worked + (worked < 3 * 3600 ? 0 : 3600);
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

/** What a call came to, in hundredths. */
const results: readonly (readonly [number, string])[] = [
  [38, 'Pas de réponse'],
  [58, 'Répondeur'],
  [66, 'Occupé'],
  [80, 'Conversation'],
  [90, 'À rappeler'],
  [94, 'Refus'],
  [97, 'Faux numéro'],
  [100, 'Vente'],
];
const resultAt = (chance: number) => results.find(([below]) => chance < below)?.[1] ?? '';

/** Half of the calls go to a fifth of the contacts, one in ten to somebody else. */
function called(contacts: number, random: Random): string {
  const chance = random(10);
  if (chance === 0) return mobileAt(4 * contacts + random(contacts));
  const contact = chance < 6 ? random(Math.ceil(contacts / 5)) * 5 : random(contacts);
  return chance === 9 ? mobileAt(contacts + contact) : numberOf(Math.min(contact, contacts - 1));
}

function* callLines({ contacts, calls, seed }: Size): Generator<string> {
  const random = randomFrom(seed + 1);
  const days = Array.from({ length: daysOfCalls }, (_, index) => logDay(index));
  const whole = days.reduce((sum, { share }) => sum + share, 0);
  yield 'date;heure;numero;sens;resultat;agent;id_appel\r\n';
  let made = 0;
  let share = 0;
  for (const day of days) {
    const first = made;
    share += day.share;
    const last = Math.round((calls * share) / whole);
    for (; made < last; made++) {
      const when = `${day.date};${timeAt((made - first) / (last - first), random(500) === 0)}`;
      const way = random(50) === 0 ? 'entrant' : 'sortant';
      const what = `${way};${resultAt(random(100))};T${two(random(80))}`;
      yield `${when};0${called(contacts, random)};${what};A${String(made + 1).padStart(7, '0')}\r\n`;
    }
  }
}

/**
 * A made-up campaign in `opt-out`, written where it is missing: about 90 bytes a contact, 11 an opposed number, 65 a call.
 *
 * @param dir folder, made where it is missing
 * @returns the paths; the same size gives the same bytes
 */
export function madeUp(dir: string, size: Size): Inputs {
  mkdirSync(dir, { recursive: true });
  const inputs = {
    contacts: join(dir, 'contacts.csv'),
    opposition: join(dir, 'opposition.csv'),
    calls: join(dir, 'calls.csv'),
  };
  if (existsSync(inputs.calls)) return inputs;
  writeLines(inputs.contacts, contactLines(size));
  writeLines(inputs.opposition, opposedLines(size));
  // The last one to be written, so that it shows whether all are there.
  writeLines(inputs.calls, callLines(size));
  return inputs;
}
