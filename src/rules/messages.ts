import type { Day, Figure, PhoneNumber } from '../model.ts';

/** A text of a rule in both languages, with `{placeholders}`. */
export type Message<En extends string = string, Fr extends string = string> = {
  readonly en: En;
  readonly fr: Fr;
};

type Placeholders<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? P | Placeholders<Rest>
  : never;

/** Every text that has all of some placeholders somewhere. */
type Holding<P extends string> = (
  P extends string
    ? (text: `${string}{${P}}${string}`) => void
    : never
) extends (text: infer All) => void
  ? All
  : never;

/** Messages whose two languages have the same placeholders; else the compiler names the one that is missing. */
export type SamePlaceholders<M> = {
  [K in keyof M]: M[K] extends Message<infer En, infer Fr>
    ? Message<En & Holding<Placeholders<Fr>>, Fr & Holding<Placeholders<En>>>
    : never;
};

/** Placeholders for how many or which one; those of days and numbers of people end in `Day` and `Number`. */
type FigureName = 'count' | 'days' | 'limit' | 'line' | 'nth' | 'rows';

/** What may fill a placeholder, by its name. */
type ValueOf<P extends string> = P extends `${string}Day`
  ? Day
  : P extends `${string}Number`
    ? PhoneNumber
    : P extends FigureName
      ? Figure
      : string;

/** What a message has to be filled with. */
export type DataOf<M> =
  M extends Message<infer En>
    ? [Placeholders<En>] extends [never]
      ? Record<string, never>
      : { [P in Placeholders<En>]: ValueOf<P> }
    : never;
