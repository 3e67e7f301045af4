import type { Completed, Slot } from './model.ts';

/** ValueLists of values, each once however many options have it; a script names them by their number. */
export interface ValueLists {
  all: readonly string[];
  /** Number of a slot's list, from 1; 0 for none. */
  numberOf(slot: Slot): number;
}

/** The lists of values in what is completed. */
export function listsOf({ commands, options }: Completed): ValueLists {
  const slots = [
    ...options.map(({ slot }) => slot),
    ...commands.flatMap((command) => [command.argument, ...command.options.map(({ slot }) => slot)]),
  ];
  const texts = slots.flatMap((slot) => (slot === null || slot.values.length === 0 ? [] : [textOf(slot)]));
  const all = [...new Set(texts)];
  return { all, numberOf: (slot) => all.indexOf(textOf(slot)) + 1 };
}

function textOf({ values }: Slot): string {
  return values.join(' ');
}
