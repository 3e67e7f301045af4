/** A small generator of pseudo-random numbers (xorshift32): the same seed gives the same row of numbers. */
export function randomFrom(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

const tens = (...firsts: number[]) =>
  firsts.flatMap((first) => Array.from({ length: 10 }, (_, i) => first * 10 + i));
// 4 numbers in 104 are overseas ones in their national form.
const mobileHeads = [...tens(61, 62, 64, 65, 66, 67, 68, 76, 77, 78), 692, 690, 692, 690];
const fixedHeads = [...tens(14, 15, 23, 32, 38, 46, 49, 55)];

/** The national number at a place of an endless list without repetition, as nine digits. */
function nationalAt(heads: readonly number[], place: number): string {
  const head = heads[place % heads.length] ?? 0;
  const round = Math.floor(place / heads.length);
  const twin = heads.indexOf(head) === place % heads.length ? 0 : 500_000;
  const scattered = (round * 123_387 + head * 7919) % 500_000;
  // The factor is prime to 500 000: every number comes once before one comes again.
  return `${head}${String(twin + scattered).padStart(6, '0')}`;
}

/** Made-up mobile numbers that can exist, each place another one. */
export const mobileAt = (place: number): string => nationalAt(mobileHeads, place);
/** Made-up landline numbers that can exist, each place another one. */
export const fixedAt = (place: number): string => nationalAt(fixedHeads, place);

const pairs = (nine: string, by: string) =>
  `0${nine[0]}${by}${nine.slice(1, 3)}${by}${nine.slice(3, 5)}${by}${nine.slice(5, 7)}${by}${nine.slice(7)}`;

/** A number as people write it: mostly in pairs. */
export function written(nine: string, way: number): string {
  if (way < 60) return pairs(nine, ' ');
  if (way < 75) return `0${nine}`;
  if (way < 85) return pairs(nine, '.');
  if (way < 92) return nine.startsWith('69') ? pairs(nine, '-') : `+33 ${pairs(nine, ' ').slice(1)}`;
  return way < 97 ? nine : `0${nine.slice(0, 3)} ${nine.slice(3, 6)} ${nine.slice(6)}`;
}

export const lastNames =
  'Martin Bernard Lefèvre Moreau Girard Bonnet Françoise Rousseau Hervé Péron Gaillard Noël Benoît Chevalier Müller Guérin Lemaître Besançon Dupré Fabre Roussel Châtelain Brunet Collet'.split(
    ' ',
  );
export const firstNames =
  'Zoé Léa Hélène René Anaïs Théo Chloé Noé Jérôme Aurélie Marc Sylvie Gérard Inès Loïc Maëlle Paul Agnès François Cécile'.split(
    ' ',
  );

/** Postcode and town. No letter here differs between Windows-1252 and ISO-8859-1, which is all that DuckDB reads. */
export const towns: readonly (readonly [string, string])[] = [
  ['35000', 'Rennes'],
  ['62400', 'Béthune'],
  ['38000', 'Grenoble'],
  ['42000', 'Saint-Étienne'],
  ['14000', 'Caen'],
  ['25000', 'Besançon'],
  ['59000', 'Lille'],
  ['69008', 'Lyon'],
  ['31000', 'Toulouse'],
  ['13007', 'Marseille'],
  ['87000', 'Limoges'],
  ['91000', 'Évry'],
];
