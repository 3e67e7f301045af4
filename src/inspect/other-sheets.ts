import type { UnclearColumn } from '../columns.ts';
import type { Text } from '../model.ts';
import { shellWord } from '../words/shell-word.ts';

/** What to do next where a workbook has sheets that were not read; nothing where it has none. */
export function otherSheets(unclear: readonly UnclearColumn[]): Text[] {
  const sheets = unclear.filter(({ why }) => why === 'sheet');
  if (sheets.length === 0) return [];
  const lines = sheets.map(({ file, column }) => `campaign-audit inspect ${shellWord(`${file}#${column}`)}`);
  return [
    {
      en: [`look at the other sheets too, and name each that counts behind the path:`, ...lines].join('\n'),
      fr: [
        'regardez aussi les autres feuilles, et nommez chacune qui compte derrière le chemin\u00a0:',
        ...lines,
      ].join('\n'),
    },
  ];
}
