import type { Report } from '../model.ts';

/** Whether past calls were read. */
export function hasLogs({ inputs }: Report): boolean {
  return inputs.some(({ role }) => role === 'calls');
}
