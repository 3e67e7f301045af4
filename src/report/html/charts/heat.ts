/** Highest share of each step of the scale, in percent; each has a colour in the style sheet. */
export const heatSteps = [0, 5, 20, 50, 100] as const;

/** The step of a share of unlawful calls. */
export function heatStep(unlawful: number, calls: number): number {
  const share = (100 * unlawful) / Math.max(1, calls);
  return heatSteps.findIndex((highest) => share <= highest);
}

/**
 * A share in whole percent; what is there at all is never 0, what is not all is never 100.
 *
 * @example percentOf(1, 1000) // 1
 */
export function percentOf(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}
