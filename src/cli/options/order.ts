import { groups, type Option } from './option.ts';

/**
 * Options in the order of the help: by group, and within each as the table has them.
 *
 * @param first keys that go before all others of their group
 */
export function inHelpOrder(
  options: readonly Option<unknown>[],
  first: readonly string[] = [],
): readonly Option<unknown>[] {
  const rank = ({ key }: Option<unknown>) => (first.includes(key) ? first.indexOf(key) : first.length);
  const group = (option: Option<unknown>) => groups.indexOf(option.group);
  return moved(options).sort((a, b) => group(a) - group(b) || rank(a) - rank(b));
}

/** Each option that goes before another put there. */
function moved(options: readonly Option<unknown>[]): Option<unknown>[] {
  const order = [...options];
  for (const option of options) {
    const other = order.find(({ key }) => key === option.before);
    if (other === undefined) continue;
    order.splice(order.indexOf(option), 1);
    order.splice(order.indexOf(other), 0, option);
  }
  return order;
}
