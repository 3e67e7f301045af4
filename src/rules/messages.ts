import type { Day, Figure, PhoneNumber } from '../model.ts';

/** A text of a rule in both languages, with `{placeholders}`. */
export type Message<En extends string = string, Fr extends string = string> = {
  readonly en: En;
  readonly fr: Fr;
};

type Placeholders<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? P | Placeholders<Rest>
  : never;

/** What the compiler shows where one language of a message has a placeholder that the other has not. */
interface Lacks<Placeholder extends string> {
  readonly placeholder: Placeholder;
}

type Holding<Own extends string, Other extends string> = [
  Exclude<Placeholders<Other>, Placeholders<Own>>,
] extends [never]
  ? unknown
  : Lacks<Exclude<Placeholders<Other>, Placeholders<Own>>>;

/** Messages whose two languages have the same placeholders. */
export type SamePlaceholders<M> = {
  [K in keyof M]: M[K] extends Message<infer En, infer Fr>
    ? { readonly en: Holding<En, Fr>; readonly fr: Holding<Fr, En> }
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
