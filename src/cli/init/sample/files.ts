import { stringify } from 'csv-stringify/sync';
import type { Day, Lang } from '../../../model.ts';
import { isoDay } from '../../../time/days.ts';
import { sampleCalls } from './calls.ts';
import { calledNumber, earlierNumbers, people, type Situation } from './people.ts';
import { type SampleWords, sampleWords } from './words.ts';

/** A file of the sample. */
export interface SampleFile {
  name: string;
  content: string;
}

/** Days ago on which a consent was given; nobody else gave one. */
const given: Readonly<Partial<Record<Situation, number>>> = {
  kept: 120,
  'landline-opposed': 120,
  refused: 140,
  'called-often': 100,
  'consent-lapsed': 400,
  'consent-withdrawn': 90,
  objected: 130,
  opposed: 110,
};
const withdrawn = 20;
const earlierGiven = 200;
const opposedSince = 75;

/**
 * A small made-up campaign: contacts, own opposition list, consent register and call log. Its days are counted from
 * today, so that a run right afterwards is cleared under the law of today and shows many rules at work.
 */
export function sampleFiles(lang: Lang, today: Day): SampleFile[] {
  const words = sampleWords[lang];
  const date = dateIn[lang];
  const { files } = words;
  // Without a byte order mark, spreadsheets garble accents.
  const csv = { bom: true, delimiter: words.delimiter, record_delimiter: 'windows' };
  const table = (name: string, header: readonly string[], rows: readonly (readonly string[])[]) => ({
    name,
    content: stringify([header, ...rows], csv),
  });
  return [
    table(files.contacts, words.contacts, contactRows()),
    table(files.ownOpposition, words.ownOpposition, oppositionRows(date(today - opposedSince))),
    table(
      files.consents,
      words.consents,
      consentRows(words, (ago) => date(today - ago)),
    ),
    table(files.calls, words.calls, callRows(words, today)),
  ];
}

function contactRows(): string[][] {
  return people.map(({ last, first, landline, mobile, postcode, town }, index) => [
    String(1001 + index),
    last,
    first,
    landline,
    mobile,
    postcode,
    town,
  ]);
}

function oppositionRows(day: string): string[][] {
  const landlines = people
    .filter(({ situation }) => situation === 'landline-opposed')
    .map(({ landline }) => landline);
  const all = people.filter(({ situation }) => situation === 'opposed').map(calledNumber);
  return [...landlines, ...all].map((number) => [number, day]);
}

function consentRows({ purpose }: SampleWords, date: (ago: number) => string): string[][] {
  const own = people.flatMap((person) => {
    const ago = given[person.situation];
    if (ago === undefined) return [];
    return [
      [
        calledNumber(person),
        date(ago),
        person.situation === 'consent-withdrawn' ? date(withdrawn) : '',
      ] as const,
    ];
  });
  const earlier = earlierNumbers.map((number) => [number, date(earlierGiven), ''] as const);
  return [...own, ...earlier].map(([number, on, off], index) => [
    number,
    on,
    off,
    `WEB-${4001 + index}`,
    purpose,
  ]);
}

function callRows({ outbound, outcomes }: SampleWords, today: Day): string[][] {
  return sampleCalls(today).map(({ day, time, number, outcome, agent }) => [
    `${isoDay(day)} ${time}`,
    number.replaceAll(' ', ''),
    outbound,
    outcomes[outcome] ?? '',
    agent,
  ]);
}

const dateIn: Readonly<Record<Lang, (day: Day) => string>> = {
  en: isoDay,
  fr: (day) => isoDay(day).split('-').reverse().join('/'),
};
