import type { LogLayout, OutcomeSource } from '../layout.ts';
import { fold } from '../lexicon/words.ts';
import { knowsCode } from '../outcomes.ts';
import type { OutcomeColumn, Preset } from '../preset.ts';
import { withNamedCodes } from './detect-preset.ts';

/** Distinct telling codes that a log must hold. */
const enoughCodes = 2;
/** Share of the filled cells that must be codes of the format. */
const enoughCells = 0.5;

/**
 * Formats that are known by their outcome codes alone: a hand-kept header, read by its words, with the codes of a preset.
 *
 * @param generic what the header's words say
 * @param named the user names the format: any outcome column will do
 */
export function codeLayouts(
  rows: readonly string[][],
  presets: readonly Preset[],
  generic: LogLayout | null,
  named: boolean,
): LogLayout[] {
  if (generic === null) return [];
  return presets.flatMap((preset) => {
    const [rule] = preset.outcomes;
    if (preset.tellingCodes.length === 0 || !rule) return [];
    const { outcomes } = generic.columns;
    const found = outcomes.find(({ column }) =>
      hasTellingCodes(
        rows.slice(generic.headerRows).map((row) => row[column] ?? ''),
        preset,
        rule,
      ),
    );
    const chosen = found ?? (named ? outcomes[0] : undefined);
    if (!chosen) return [];
    const source: OutcomeSource = { ...chosen, rule: named ? withNamedCodes(rule) : rule };
    const others = outcomes.filter((other) => other !== chosen);
    return [
      {
        ...generic,
        preset,
        undercounts: generic.undercounts || preset.undercounts,
        columns: { ...generic.columns, outcomes: [source, ...others] },
      },
    ];
  });
}

function hasTellingCodes(cells: readonly string[], { tellingCodes }: Preset, rule: OutcomeColumn): boolean {
  const filled = cells.map(fold).filter((cell) => cell !== '');
  const telling = new Set(tellingCodes.map(fold));
  const seen = new Set(filled.filter((cell) => telling.has(cell)));
  const codes = filled.filter((cell) => knowsCode(cell, withNamedCodes(rule)));
  return seen.size >= enoughCodes && codes.length >= enoughCells * filled.length;
}
