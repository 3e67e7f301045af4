import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { asked } from './question.ts';

// The job as people write it first: rows as objects, numbers as E.164 strings in a set, calls in arrays of a map.

type Row = Record<string, string>;
interface Call {
  date: Date;
  direction: string;
  result: string;
}

const { contacts, opposition, calls, day, out } = asked();
const delimiter = ';';
const read = (path: string, columns: true | string[]) =>
  createReadStream(path).pipe(parse({ delimiter, encoding: 'latin1', columns }));

function e164(cell = ''): string[] {
  const phone = parsePhoneNumberFromString(cell, 'FR');
  return phone?.isValid() ? [phone.number] : [];
}

const opposed = new Set<string>();
for await (const { numero } of read(opposition, ['numero']))
  for (const number of e164(numero)) opposed.add(number);

const history = new Map<string, Call[]>();
for await (const { date, numero, sens, resultat } of read(calls, true)) {
  const call = { date: new Date(date.split('/').reverse().join('-')), direction: sens, result: resultat };
  for (const number of e164(numero)) {
    if (!history.has(number)) history.set(number, []);
    history.get(number)?.push(call);
  }
}

const start = Date.parse(day);
const daysBefore = ({ date }: Call) => (start - date.getTime()) / 86_400_000;

function isKept({ telephone, mobile }: Row): boolean {
  const numbers = [...e164(telephone), ...e164(mobile)];
  const past = numbers.flatMap((number) => history.get(number) ?? []);
  const attempts = past.filter((call) => call.direction === 'sortant' && daysBefore(call) < 30);
  const refusals = past.filter((call) => call.result === 'Refus' && daysBefore(call) <= 60);
  return numbers.some((number) => !opposed.has(number)) && attempts.length < 4 && refusals.length === 0;
}

await pipeline(
  read(contacts, true),
  async function* kept(rows: AsyncIterable<Row>) {
    for await (const row of rows) if (isKept(row)) yield row;
  },
  stringify({ header: true, delimiter }),
  createWriteStream(out),
);
