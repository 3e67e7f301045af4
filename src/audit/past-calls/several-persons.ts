import { callRules } from '../../rules/index.ts';

const without = bitOf('consent/called-without');
const outside = bitOf('consent/outside-slot');

/**
 * The rules that a call violates whichever of several persons was meant, a bit for each; no consent at all is none for that hour
 * either.
 *
 * @param masks the rules that it violates in the eyes of each
 */
export function inTheEyesOfAll(masks: readonly number[]): number {
  const all = masks.reduce((shared, mask) => shared & (mask & without ? mask | outside : mask), -1);
  return all & without ? all & ~outside : all;
}

function bitOf(id: string): number {
  return 1 << callRules.findIndex((rule) => rule.id === id);
}
