/** The table that a JSON call log makes, by the plain way: everything at once, then object by object. */
export function tableByHand(objects: readonly unknown[]): { header: string[]; rows: string[][] } {
  const flat = objects.map((object) => flattened(object, ''));
  const header = [...new Set(flat.slice(0, 1000).flatMap((cells) => [...cells.keys()]))];
  return {
    header: header.map(wellFormed),
    rows: flat.map((cells) => header.map((name) => cells.get(name) ?? '')),
  };
}

function flattened(object: unknown, prefix: string, into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(object ?? {})) {
    const name = prefix + key;
    if (Array.isArray(value)) {
      const texts = value.map(ofItem).filter((text) => text !== null);
      if (value.length === 0 || texts.length > 0) into.set(name, texts.join(','));
    } else if (typeof value === 'object' && value !== null) flattened(value, `${name}.`, into);
    else into.set(name, scalar(value));
  }
  return into;
}

function ofItem(item: unknown): string | null {
  if (item === null || Array.isArray(item)) return null;
  if (typeof item !== 'object') return scalar(item);
  const name = Object.entries(item).find(([key]) => key === 'name')?.[1];
  return name === undefined || typeof name === 'object' ? null : scalar(name);
}

/** As UTF-8 can hold it: halves of a pair become U+FFFD. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

function scalar(value: unknown): string {
  if (value === null) return '';
  if (typeof value !== 'number') return wellFormed(String(value));
  const written = /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(JSON.stringify(value));
  if (!written) return JSON.stringify(value);
  const [, sign = '', whole = '', rest = '', exponent = ''] = written;
  const digits = whole + rest;
  const point = whole.length + Number(exponent);
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, '0')}`;
}
