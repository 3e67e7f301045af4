import { expect, it } from 'vitest';
import { outputs } from '../../../src/cli/options/audit/outputs.ts';
import type { Group, Option } from '../../../src/cli/options/option.ts';
import { inHelpOrder } from '../../../src/cli/options/order.ts';

function option(key: string, group: Group, before?: string): Option<unknown> {
  return { ...outputs.mask, key, group, ...(before !== undefined && { before }) };
}

function order(options: readonly Option<unknown>[], first?: readonly string[]) {
  return inHelpOrder(options, first).map(({ key }) => key);
}

it.each<[string, Option<unknown>[], string[], string[]]>([
  ['groups in their order', [option('a', 'terminal'), option('b', 'inputs')], [], ['b', 'a']],
  ['a group in the order of the table', [option('b', 'inputs'), option('a', 'inputs')], [], ['b', 'a']],
  [
    'an option before another',
    [option('a', 'inputs'), option('b', 'inputs'), option('c', 'inputs', 'a')],
    [],
    ['c', 'a', 'b'],
  ],
  ['an option whose other is not there', [option('a', 'inputs'), option('b', 'inputs', 'x')], [], ['a', 'b']],
  [
    'first ones within their group',
    [option('a', 'inputs'), option('b', 'inputs'), option('c', 'campaign'), option('d', 'campaign')],
    ['d', 'b'],
    ['b', 'a', 'd', 'c'],
  ],
])('%s', (_, options, first, expected) => {
  expect(order(options, first)).toEqual(expected);
});
