import { createHash } from 'node:crypto';
import type { Finding } from '../../findings.ts';
import { formatE164 } from '../../phone/mask.ts';
import { pathFrom } from '../output/place.ts';

/** What of a message names places or changes from run to run. */
const passing = new Set(['file', 'line', 'lines', 'days']);

/**
 * Makes fingerprints by which a finding is known again in a later run, wherever its row has moved to.
 *
 * They are made of rule, input, time of the call, texts of the message and the number with the digits masked that
 * a report masks, also where this one shows them: a hash of a whole number could be undone by trying all of them.
 * So findings may share one; a counter tells them apart, as in the fingerprints of GitHub, whose name they bear lest
 * it makes its own from the contact's row.
 */
export function fingerprints(root: string): (finding: Finding) => string {
  const counts = new Map<string, number>();
  return (finding) => {
    const hash = createHash('sha256')
      .update(JSON.stringify(partsOf(finding, root)))
      .digest('hex')
      .slice(0, 16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  };
}

function partsOf(
  { rule, subject, source, number, territory, occurredAt, message, data }: Finding,
  root: string,
) {
  const place = source === '' ? '' : pathFrom(root, source);
  const texts = Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' && !passing.has(name) ? [name, value.replace(/\d/g, '•')] : [],
  );
  return [rule, subject, place, formatE164(number, true), territory, occurredAt, message, ...texts];
}
