import type { LogLayout } from '../../formats/layout.ts';
import type { NamedClock } from '../../formats/lexicon/clock-words.ts';
import type { Text } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { LogSummary } from '../../read/calls/log.ts';
import { nameOf } from '../../read/columns/account.ts';
import type { InspectOptions } from '../../settings.ts';
import type { CallRows } from '../../store/call-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import { readMoment } from '../../time/moment.ts';
import type { ZoneFinding } from '../model.ts';

const DAY = 86_400;
const HOUR = 3600;
/** Nobody calls then: a sign of a wrong zone. */
const NIGHT_FROM = 21;
const NIGHT_TO = 7;

export interface ReadLog {
  layout: LogLayout;
  summary: LogSummary;
  rows: CallRows;
  numbers: NumberTable;
  sample: readonly string[][];
}

/** How the times of a log were read, and at which hours its calls fall in that reading. */
export function zoneFinding(log: ReadLog, said: InspectOptions['said']): ZoneFinding {
  const { timed, ...hours } = hoursOf(log);
  const days = !timed && log.rows.count > 0;
  return { ...(days ? daysOnly : reading(log, said)), ...hours };
}

type Reading = Pick<ZoneFinding, 'zone' | 'by' | 'why' | 'doubtful'>;

function reading(log: ReadLog, { timezone }: InspectOptions['said']): Reading {
  const { layout, summary } = log;
  const sure = { doubtful: false } as const;
  if (hasOffsets(log)) return { zone: '', by: 'offset', why: offsets, ...sure };
  const utc = layout.columns.date.find((column) => layout.columns.utc.includes(column));
  if (utc !== undefined) return { zone: 'UTC', by: 'utc', why: utcWhy(nameOf(layout.header, utc)), ...sure };
  if (timezone !== undefined)
    return { zone: timezone, by: 'option', why: summary.zoneOverruled ? overruled : option, ...sure };
  if (layout.columns.timezone !== null)
    return {
      zone: '',
      by: 'column',
      why: columnWhy(nameOf(layout.header, layout.columns.timezone)),
      ...sure,
    };
  if (summary.zoneByIds && !summary.zoneGuessed) return { zone: '', by: 'uniqueid', why: uniqueid, ...sure };
  if (layout.clock !== null) return headed(layout.clock, summary);
  const { zoneGuessed } = summary;
  return { zone: 'Europe/Paris', by: 'default', why: zoneGuessed ? doubt : fallback, doubtful: zoneGuessed };
}

function headed({ text, zone }: NamedClock, { unclearZone }: LogSummary): Reading {
  if (zone === null)
    return { zone: 'Europe/Paris', by: 'default', why: unclearWhy(text), doubtful: unclearZone !== null };
  const name = zone === 'local' ? 'Europe/Paris' : zone.name;
  const why = { en: `its heading says “${text}”`, fr: `son en-tête dit «\u00a0${text}\u00a0»` };
  return { zone: name, by: name === 'UTC' ? 'utc' : 'heading', why, doubtful: false };
}

const daysOnly: Reading = {
  zone: '',
  by: 'days-only',
  why: {
    en: 'it holds days without times: hours cannot be checked',
    fr: 'il contient des jours sans heure\u00a0: les horaires ne peuvent pas être contrôlés',
  },
  doubtful: false,
};
const offsets: Text = {
  en: 'every time says its offset from UTC',
  fr: 'chaque heure indique son décalage par rapport à UTC',
};
const option: Text = { en: 'as you say (--calls-timezone)', fr: 'comme vous le dites (--calls-timezone)' };
const overruled: Text = {
  en: 'as you say (--calls-timezone), although the file itself says another one',
  fr: 'comme vous le dites (--calls-timezone), bien que le fichier en indique un autre',
};
const uniqueid: Text = {
  en: 'worked out row by row from the unique ids, which hold the same instant in UTC',
  fr: 'déduit ligne par ligne des identifiants uniques, qui contiennent le même instant en UTC',
};
const fallback: Text = {
  en: 'nothing in the file tells, so its times are taken for those of Paris; --calls-timezone says otherwise',
  fr: 'rien dans le fichier ne l’indique\u00a0: ses heures sont prises pour celles de Paris\u00a0; --calls-timezone pour dire autre chose',
};
const doubt: Text = {
  en: 'nothing in the file tells, and such systems may write UTC: compare a call whose hour you know, then say --calls-timezone Europe/Paris or --calls-timezone UTC',
  fr: 'rien dans le fichier ne l’indique, et ces systèmes peuvent écrire en UTC\u00a0: comparez avec un appel dont vous connaissez l’heure, puis précisez --calls-timezone Europe/Paris ou --calls-timezone UTC',
};

function columnWhy(name: string): Text {
  return { en: `row by row, in “${name}”`, fr: `ligne par ligne, dans «\u00a0${name}\u00a0»` };
}

function unclearWhy(text: string): Text {
  return {
    en: `its heading says “${text}”, which is no zone that can be read: taken for Paris; --calls-timezone says which it is`,
    fr: `son en-tête dit «\u00a0${text}\u00a0», qui n’est pas un fuseau lisible\u00a0: pris pour Paris\u00a0; --calls-timezone pour le préciser`,
  };
}

function utcWhy(name: string): Text {
  return {
    en: `“${name}” is in UTC`,
    fr: `«\u00a0${name}\u00a0» est en UTC`,
  };
}

/** Whether the first rows whose time can be read say their offset. */
function hasOffsets({ layout, sample }: ReadLog): boolean {
  const { dateOrder, datePattern, columns, headerRows } = layout;
  const moments = sample.slice(headerRows).flatMap((row) => {
    const cell = columns.date.map((column) => row[column] ?? '').find((text) => text.trim() !== '') ?? '';
    const moment = datePattern ? datePattern.read(cell) : readMoment(cell, dateOrder);
    return moment ? [moment] : [];
  });
  return moments.length > 0 && moments.every(({ offset }) => offset !== null);
}

interface Hours extends Pick<ZoneFinding, 'of' | 'earliest' | 'latest' | 'atNight'> {
  /** Whether any row has a time. */
  timed: boolean;
}

function hoursOf({ rows, numbers }: ReadLog): Hours {
  let timed = false;
  const metropolitan = new Clock();
  const all = new Clock();
  for (let row = 0; row < rows.count; row++) {
    if (rows.isDayOnly(row)) continue;
    timed = true;
    const id = rows.id.get(row);
    if (id < 0 || rows.direction(row) !== 'outbound') continue;
    const instant = rows.instant.get(row);
    const territory = numbers.territory(id);
    const second = (instant + zoneOfTerritory(territory).offsetAt(instant)) % DAY;
    all.add(second);
    if (territory === 0) metropolitan.add(second);
  }
  const isMetropolitan = metropolitan.latest >= 0;
  const { earliest, latest, atNight } = isMetropolitan ? metropolitan : all;
  const known = latest >= 0;
  return {
    timed,
    of: isMetropolitan ? 'metropolitan' : 'all',
    earliest: known ? hourMinute(earliest) : null,
    latest: known ? hourMinute(latest) : null,
    atNight,
  };
}

/** Hours at which calls fall, in seconds since midnight. */
class Clock {
  earliest = DAY;
  latest = -1;
  atNight = 0;

  add(second: number): void {
    this.earliest = Math.min(this.earliest, second);
    this.latest = Math.max(this.latest, second);
    if (second >= NIGHT_FROM * HOUR || second < NIGHT_TO * HOUR) this.atNight++;
  }
}

function hourMinute(second: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(second / HOUR))}:${two(Math.floor((second % HOUR) / 60))}`;
}
