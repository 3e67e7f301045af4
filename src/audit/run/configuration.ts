import type { Settings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';

/** The effective configuration as a manifest holds it: days as ISO text, without the origins. */
export function configurationOf(settings: Settings): object {
  const { origins: _, ...all } = settings;
  const iso = (day: number | null | undefined) => (day === null || day === undefined ? null : isoDay(day));
  return {
    ...all,
    accepted: all.accepted.map((one) => (one.until === undefined ? one : { ...one, until: iso(one.until) })),
    opposition: all.opposition.map((file) =>
      file.date === undefined ? file : { ...file, date: iso(file.date) },
    ),
    oppositionDate: iso(all.oppositionDate),
    start: iso(all.start),
    end: iso(all.end),
    law: iso(all.law),
    lawFrom: iso(all.lawFrom),
    lawTo: iso(all.lawTo),
    callsUntil: iso(all.callsUntil),
    from: iso(all.from),
    to: iso(all.to),
  };
}
