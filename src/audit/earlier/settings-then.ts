import type { Host } from '../../host/host.ts';
import { asNamed, type Located } from '../../read/bytes/located.ts';
import type { ContactSettings, InputFile, Settings } from '../../settings.ts';
import type { InputsThen } from './inputs-then.ts';

/** Settings with something in them as an earlier run had it, and where the bytes of the inputs of that run lie now. */
export interface Variant {
  settings: ContactSettings;
  places: ReadonlyMap<string, string>;
  /** Paths of inputs that are nowhere any more as they were. */
  gone: string[];
}

/** The files that tell what a list had before it was cleaned. */
const ofEarlierLists = ['earlier-run', 'earlier-list', 'earlier-excluded'] as const;
export const listRoles = ['contacts', ...ofEarlierLists] as const;

/** What an earlier run was told, on what it read. */
export function asThen(earlier: ContactSettings, then: InputsThen): Promise<Variant> {
  const mappings = [earlier.outcomes, ...logsOf(earlier).map(({ outcomes }) => outcomes)];
  return variant(earlier, [...listPaths(earlier, then), ...dataPaths(earlier), ...textsIn(mappings)], then);
}

/** The list of an earlier run under settings of a later one. */
export function withListThen(
  later: ContactSettings,
  earlier: ContactSettings,
  then: InputsThen,
): Promise<Variant> {
  const contacts = { ...later.contacts, path: earlier.contacts.path };
  return variant({ ...later, contacts }, listPaths(earlier, then), then);
}

/** Lists and logs of an earlier run under settings of a later one, which goes on to say how they are read. */
export function withDataThen(
  later: ContactSettings,
  earlier: ContactSettings,
  then: InputsThen,
): Promise<Variant> {
  const { oppositionDate, callsUntil } = earlier;
  const settings = {
    ...later,
    opposition: saidAs(earlier.opposition, later.opposition),
    ownOpposition: saidAs(earlier.ownOpposition, later.ownOpposition),
    consents: saidAs(earlier.consents, later.consents),
    calls: earlier.calls === 'none' ? earlier.calls : saidAs(earlier.calls, logsOf(later)),
    oppositionDate,
    callsUntil,
  };
  return variant(settings, dataPaths(earlier), then);
}

/** What an earlier run was told, on the inputs and the days of a later one. */
export function withOptionsThen(
  later: ContactSettings,
  earlier: ContactSettings,
  then: InputsThen,
): Promise<Variant> {
  const logs = later.calls === 'none' ? later.calls : saidAs(later.calls, logsOf(earlier));
  const settings = {
    ...later,
    ...optionsOnly(earlier),
    contacts: saidAs([later.contacts], [earlier.contacts])[0] ?? later.contacts,
    opposition: saidAs(later.opposition, earlier.opposition),
    ownOpposition: saidAs(later.ownOpposition, earlier.ownOpposition),
    consents: saidAs(later.consents, earlier.consents),
    calls: logs,
    outcomes: earlier.outcomes,
  };
  const mappings = [earlier.outcomes, ...logsOf(earlier).map(({ outcomes }) => outcomes)];
  return variant(settings, textsIn(mappings), then);
}

/** The host of a run on it. */
export function hostOn({ places }: Variant, host: Host): Host & { located: Located } {
  const { located = asNamed } = host;
  return { ...host, located: (path) => places.get(path) ?? located(path) };
}

async function variant(
  settings: ContactSettings,
  paths: readonly string[],
  then: InputsThen,
): Promise<Variant> {
  const places = new Map<string, string>();
  const gone: string[] = [];
  for (const path of new Set(paths)) {
    const place = await then.place(path);
    if (place === null) gone.push(path);
    else places.set(path, place);
  }
  return { settings, places, gone };
}

function listPaths({ contacts }: ContactSettings, then: InputsThen): string[] {
  return [contacts.path, ...ofEarlierLists.flatMap((role) => then.paths(role))];
}

function dataPaths(settings: Settings): string[] {
  const { opposition, ownOpposition, consents } = settings;
  return [opposition, ownOpposition, consents, logsOf(settings)].flat().map(({ path }) => path);
}

function textsIn(values: readonly unknown[]): string[] {
  return values.flatMap((value) => (typeof value === 'string' ? [value] : []));
}

/** What decides on contacts beside inputs, days and law. */
function optionsOnly(settings: Settings) {
  const { bloctelFlag, phoneColumn, headerLine, ignore, personColumn, territoryFrom, postcodeColumn } =
    settings;
  const { basis, throughEnd, callerId, dialing, sector, audience, purpose, beneficiary, accept, policy } =
    settings;
  return {
    ...{ bloctelFlag, phoneColumn, headerLine, ignore, personColumn, territoryFrom, postcodeColumn },
    ...{ basis, throughEnd, callerId, dialing, sector, audience, purpose, beneficiary, accept, policy },
  };
}

/** All of that in one text, paths left out, so that two runs can be held against each other. */
export function optionsText(settings: ContactSettings): string {
  const said = (files: readonly InputFile[]) =>
    [...new Set(files.map((file) => JSON.stringify(inOrder(saidOf(file)))))].sort();
  const { contacts, opposition, ownOpposition, consents } = settings;
  const lists = [[contacts], opposition, ownOpposition, consents, logsOf(settings)].map(said);
  const { ignore, ...options } = optionsOnly(settings);
  return JSON.stringify([inOrder(options), lists, settings.outcomes !== null]);
}

/** A mapping in a file is told by its hash. */
function saidOf({ path, date, outcomes, ...said }: InputFile): object {
  if (outcomes === undefined) return said;
  return { ...said, outcomes: typeof outcomes === 'string' ? true : inOrder(outcomes) };
}

/** How the list is read, in one text. */
export function readingText(settings: ContactSettings): string {
  const { phoneColumn, personColumn, contacts } = settings;
  return JSON.stringify([phoneColumn, personColumn, inOrder(saidOf(contacts))]);
}

function inOrder(value: object): object {
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const isMapping = (inner: unknown) => typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  return Object.fromEntries(pairs.map(([key, inner]) => [key, isMapping(inner) ? inOrder(inner) : inner]));
}

function logsOf({ calls }: Pick<Settings, 'calls'>): InputFile[] {
  return calls === 'none' ? [] : calls;
}

/** Files with what is said of others: of the same path, else of the one in the same place. The day of an export is its own. */
function saidAs(files: readonly InputFile[], others: readonly InputFile[]): InputFile[] {
  return files.map((file, index) => {
    const { date: _, ...said } = others.find(({ path }) => path === file.path) ?? others[index] ?? file;
    return { ...said, path: file.path, ...(file.date !== undefined && { date: file.date }) };
  });
}
