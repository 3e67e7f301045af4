/** A property of a calendar file: its parameters are part of its name (`DTSTART;VALUE=DATE`). */
type Properties = Record<string, string>;

/** What stands in a calendar file. */
export interface IcsFile {
  calendar: Properties;
  events: Properties[];
}

/** Reads a calendar file of events alone, as strict as RFC 5545 is. */
export function readIcs(text: string): IcsFile {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line ends in another way than CRLF');
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  // Unfolding is done on octets: a fold inside a character would give a broken one.
  const bytes = Buffer.from(text)
    .toString('latin1')
    .replace(/\r\n[ \t]/g, '');
  const lines = Buffer.from(bytes, 'latin1').toString('utf8').split('\r\n').slice(0, -1);
  const file: IcsFile = { calendar: {}, events: [] };
  const open: string[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no property: ${line}`);
    if (name === 'END' && open.pop() !== value) throw new Error(`nothing to end: ${line}`);
    if (name === 'BEGIN') open.push(value);
    if (name === 'BEGIN' && value === 'VEVENT') file.events.push({});
    if (name === 'BEGIN' || name === 'END') continue;
    const into = open.at(-1) === 'VEVENT' ? (file.events.at(-1) ?? {}) : file.calendar;
    if (name in into) throw new Error(`twice: ${line}`);
    into[name] = unescaped(value);
  }
  if (open.length > 0) throw new Error(`not ended: ${open.join()}`);
  return file;
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
