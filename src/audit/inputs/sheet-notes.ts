import type { UnclearColumn } from '../../columns.ts';
import { nameSays } from '../../formats/lexicon/signs.ts';
import type { Text } from '../../model.ts';
import type { SheetFacts } from '../../read/workbook/model.ts';
import type { InspectRole } from '../../settings.ts';
import { counted } from './counted.ts';

/** What is to be said of a sheet of a workbook that was read; nothing where it was none. */
export function sheetNotes(kind: InspectRole, sheet: SheetFacts | null): Text[] {
  if (sheet === null) return [];
  const { hiddenRows, hiddenColumns, filledDown } = sheet;
  const notes = [
    whichSheet(kind, sheet),
    othersNote(sheet),
    counted(hiddenRows, {
      en: ['hidden row was read like the others', 'hidden rows were read like the others'],
      fr: ['ligne masquée a été lue comme les autres', 'lignes masquées ont été lues comme les autres'],
    }),
    counted(hiddenColumns, {
      en: ['hidden column was read like the others', 'hidden columns were read like the others'],
      fr: ['colonne masquée a été lue comme les autres', 'colonnes masquées ont été lues comme les autres'],
    }),
    counted(filledDown, {
      en: ['cell took what is merged over its row', 'cells took what is merged over their rows'],
      fr: [
        'cellule a reçu ce qui est fusionné sur sa ligne',
        'cellules ont reçu ce qui est fusionné sur leurs lignes',
      ],
    }),
  ];
  return notes.filter((note) => note !== null);
}

function whichSheet(kind: InspectRole, { name }: SheetFacts): Text {
  const lists =
    kind === 'contacts'
      ? {
          en: '; lists are written as CSV (UTF-8 with its mark, semicolons)',
          fr: '\u00a0; les listes sont écrites en CSV (UTF-8 avec marque, points-virgules)',
        }
      : { en: '', fr: '' };
  return {
    en: `Excel workbook: sheet “${name}” was read, lines are its rows${lists.en}`,
    fr: `classeur Excel\u00a0: feuille «\u00a0${name}\u00a0» lue, ses lignes sont celles d’Excel${lists.fr}`,
  };
}

function othersNote({ others, isNamed }: SheetFacts): Text | null {
  if (isNamed || others.length === 0) return null;
  const names = others.join(', ');
  return {
    en: `not read, although they hold something: sheets ${names}; name the sheet behind the path (list.xlsx#${others[0]}) to read another`,
    fr: `non lues, bien que non vides\u00a0: feuilles ${names}\u00a0; pour en lire une autre, nommez-la derrière le chemin (liste.xlsx#${others[0]})`,
  };
}

/**
 * The sheets that nobody named and that may bar somebody or hold calls, as what is not understood: all of an input beside the contact
 * list, and those of the list whose names say so.
 */
export function unreadSheets(kind: InspectRole, file: string, sheet: SheetFacts | null): UnclearColumn[] {
  if (sheet === null || sheet.isNamed) return [];
  const bars = (name: string) => kind !== 'contacts' || nameSays(name) === 'sign';
  return sheet.others.filter(bars).map((column) => ({
    file,
    kind,
    column,
    why: 'sheet',
    role: null,
    values: [],
    count: 0,
    line: 0,
    answer: {},
  }));
}
