/** What findings are asked for, by the names of the fields; what is not asked for is left out. */
export type Filter = Readonly<Record<string, string>>;

export const fields = ['r', 's', 'o', 'q'] as const;

/** A part of the page, and which findings are shown. */
export interface PagePlace {
  /** Id of the part; empty: the beginning. */
  part: string;
  filter: Filter;
}

/**
 * Reads the end of an address.
 *
 * @example placeIn('#findings?s=error&q=06%2012') // { part: 'findings', filter: { s: 'error', q: '06 12' } }
 */
export function placeIn(hash: string): PagePlace {
  const [part = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const asked = new URLSearchParams(query);
  const known = fields.map((field) => [field, asked.get(field) ?? ''] as const);
  return { part, filter: Object.fromEntries(known.filter(([, value]) => value !== '')) };
}

/** The end of the address of a place; `#` for the beginning of the page with all findings. */
export function addressOf({ part, filter }: PagePlace): string {
  const query = new URLSearchParams(filter).toString();
  return `#${part}${query === '' ? '' : `?${query}`}`;
}
