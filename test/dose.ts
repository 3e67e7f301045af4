const wideness = Number(process.env.WIDE ?? 0);

/**
 * How many cases a property tries.
 *
 * @param small in `npm test`
 * @param wide in `npm run test:wide`, and with WIDE=<factor> so many times as many
 */
export function dose(small: number, wide: number): number {
  return wideness === 0 ? small : Math.ceil(wide * wideness);
}
