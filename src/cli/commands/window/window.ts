import { callableAt } from '../../../calendar/callable-at.ts';
import { callingDays, type WindowQuery, zoneOf } from '../../../law/calling-days.ts';
import { compileLaw } from '../../../law/compile.ts';
import { clockChanges } from '../../../time/clock-changes.ts';
import { type Zone, zoneNamed } from '../../../time/zones.ts';
import type { Read } from '../../config/settings/choose.ts';
import type { Typed } from '../../options/option.ts';
import { windowTable as own, type WindowForm } from '../../options/own/window.ts';
import type { WindowCalendar, WindowNow } from '../../show/window/model.ts';
import { type TextOptions, textOptions } from '../../terminal/text-options.ts';
import type { Ending, Session } from '../command.ts';
import { campaignFile } from '../session/asked-campaign.ts';
import { today } from '../session/host.ts';
import { missing } from '../session/missing.ts';
import { contextOf, printsConfig, readOptions } from '../session/reading.ts';
import { placeMeant } from './place.ts';
import { checkNow, type DaySpan, spanOf } from './span.ts';

/**
 * `window`: when people of a territory may be called, as a calendar or as an answer for this moment.
 *
 * @throws InputError for every mistake in options and campaign file
 */
export async function runWindow(session: Session): Promise<Ending> {
  const { command, typed, terminal, parts } = session;
  const now = parts.now();
  const context = await contextOf(session, today(now));
  const file = campaignFile(session, context);
  const reading = readOptions(session, context, file, command.options, withPolicy(typed));
  if (printsConfig(session, reading)) return 'done';
  const { choices, read, wishes } = reading;
  const shown = shownOf(read, session);
  const text = textOptions(terminal, wishes.color);
  if (!read(own.now)) {
    const calendar = calendarOf(shown, spanOf(read, choices));
    terminal.streams.stdout.write(await calendarIn(read(own.format), calendar, text));
    return 'done';
  }
  checkNow(read, choices);
  const answer = callableAt(shown.query, Math.floor(now.getTime() / 1000));
  const written = await nowIn(read(own.format), { ...shown, answer }, text);
  if (!wishes.quiet || !answer.lawful) terminal.streams.stdout.write(written);
  return answer.lawful ? 'done' : 'findings';
}

/** The flag is the house rule of the campaign file. */
function withPolicy(typed: Typed): Typed {
  const words = typed.get(own.localHolidays.key);
  return words === undefined ? typed : new Map([...typed, [own['policy.localHolidays'].key, words]]);
}

/** What calendar and answer have in common. */
type Shown = Omit<WindowNow, 'answer'> & { query: WindowQuery };

function shownOf(read: Read, { command }: Session): Shown {
  const asked = read(own.territory);
  if (asked === null) throw missing(command, noTerritory);
  const place = placeMeant(asked);
  const lawDay = read(own.law);
  const law = compileLaw({ lawDay });
  const localHolidays = read(own['policy.localHolidays']);
  return {
    place,
    zone: zoneOf(place),
    centre: centreOf(read(own.zone)),
    lawDay,
    lawHash: law.hash,
    localHolidays,
    query: { place, law, localHolidays },
  };
}

const noTerritory = {
  code: 'usage/missing-territory',
  problem: { en: 'there is no territory', fr: 'il manque un territoire' },
};

function centreOf(name: string): Zone {
  const zone = zoneNamed(name);
  if (zone === null) throw new Error(`no time zone ${name}`);
  return zone;
}

function calendarOf(shown: Shown, { start, end }: DaySpan): WindowCalendar {
  const { zone, centre } = shown;
  const clocks = zone.name === centre.name ? [zone] : [zone, centre];
  const changes = clocks.flatMap((clock) => clockChanges(clock, start, end));
  return {
    ...shown,
    days: callingDays(shown.query, start, end),
    changes: changes.sort((a, b) => a.at - b.at),
  };
}

async function calendarIn(form: WindowForm, calendar: WindowCalendar, text: TextOptions) {
  if (form === 'json') return (await import('../../show/window/json.ts')).calendarJson(calendar, text.lang);
  if (form === 'ics') return (await import('../../show/window/ics.ts')).calendarIcs(calendar, text.lang);
  return (await import('../../show/window/calendar.ts')).calendarText(calendar, text);
}

async function nowIn(form: WindowForm, now: WindowNow, text: TextOptions) {
  if (form === 'json') return (await import('../../show/window/json.ts')).nowJson(now, text.lang);
  return (await import('../../show/window/now.ts')).nowText(now, text);
}
