import type { Host } from '../../host/host.ts';
import { asNamed } from '../../read/bytes/located.ts';
import { sizeOf } from '../../read/bytes/source.ts';
import type { ListSettings } from '../../settings.ts';
import { NamelessFile } from '../../write/nameless-file.ts';
import { inputPaths } from '../run/piped-inputs.ts';
import { CallsLane } from './calls-lane.ts';
import type { Lanes } from './messages.ts';

/** Forms of report that are made without each single finding, or of its line. */
const withoutEach = new Set(['csv', 'json', 'html', 'markdown']);

/**
 * Starts the lane of past calls.
 *
 * @param lanes where it can be had; null: nowhere
 * @returns null where this thread does everything: the logs are small, an input can be read but once, postcodes of the
 *   contact list say where numbers are called, or a report is wanted that takes findings one by one
 */
export function callsLane(settings: ListSettings, host: Host, lanes: Lanes | null): CallsLane | null {
  const { located = asNamed } = host;
  if (lanes === null || !isApart(settings, host)) return null;
  const places = new Map(inputPaths(settings).map((path) => [path, located(path)] as const));
  const sizes = new Map([...places].map(([path, place]) => [path, sizeOf(place)] as const));
  if ([...sizes.values()].includes(null)) return null;
  const logs = settings.calls === 'none' ? [] : settings.calls;
  if (logs.length === 0 || logs.reduce((sum, { path }) => sum + (sizes.get(path) ?? 0), 0) < lanes.from)
    return null;
  const file = new NamelessFile(settings.out);
  const { today } = host;
  const order = { settings, today, now: host.now().getTime(), places, descriptor: file.descriptor };
  return new CallsLane(lanes.start(order), file);
}

function isApart({ territoryFrom, format }: ListSettings, { trial, opened, results }: Host): boolean {
  const isWatched = trial !== undefined || opened !== undefined || results !== undefined;
  return !isWatched && territoryFrom !== 'postcode' && format.every(({ id }) => withoutEach.has(id));
}
