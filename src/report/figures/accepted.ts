import type { Report } from '../model.ts';

/** The reasons of accepted gaps by rule; empty where none was given. */
export function acceptedReasons({ accepted }: Report): Map<string, string> {
  return new Map(accepted.map(({ rule, reason }) => [rule, reason]));
}
