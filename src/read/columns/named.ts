import { closest } from 'fastest-levenshtein';
import { InputError } from '../../errors.ts';
import { foldHeader } from '../../formats/lexicon/words.ts';
import { maskedText } from '../../phone/masked-text.ts';

/**
 * Index of the column that the user named: by its header without case, accents, spaces, punctuation, or by its place (`#3`).
 *
 * @throws InputError where no column, or where two are called so
 */
export function columnNamed(path: string, header: readonly string[], name: string): number {
  const place = /^#([1-9]\d{0,4})$/.exec(name)?.[1];
  if (place !== undefined && !header.includes(name)) {
    const column = Number(place) - 1;
    if (header.length === 0 || column < header.length) return column;
  }
  const wanted = foldHeader(name);
  const found = header.flatMap((column, i) => (foldHeader(column) === wanted ? [i] : []));
  const exact = found.filter((i) => header[i] === name);
  const [column, another] = exact.length === 1 ? exact : found;
  if (column === undefined) throw noColumn(path, header, name);
  if (another !== undefined) throw twoColumns(path, name);
  return column;
}

/** A needed column whose name stands twice in the header. */
export function twoColumns(path: string, name: string): InputError {
  return new InputError({
    code: 'columns/twice',
    file: path,
    line: 1,
    column: name,
    problem: {
      en: `two columns are called “${name}”`,
      fr: `deux colonnes s’appellent «\u00a0${name}\u00a0»`,
    },
    expected: { en: 'one column of that name', fr: 'une seule colonne de ce nom' },
    remedy: { en: 'rename one of them in the file', fr: 'renommez l’une d’elles dans le fichier' },
  });
}

function noColumn(path: string, header: readonly string[], name: string): InputError {
  // What is expected is shown as it is, in words of ours else.
  const names = maskedText(header.filter((column) => column !== '').join(', '), true);
  const folded = header.map(foldHeader);
  const nearest = header[folded.indexOf(closest(foldHeader(name), folded))] ?? '';
  return new InputError({
    code: 'columns/unknown',
    file: path,
    line: 1,
    column: name,
    problem: {
      en: `there is no column “${name}”; did you mean “${nearest}”?`,
      fr: `il n’y a pas de colonne «\u00a0${name}\u00a0»\u00a0; vouliez-vous dire «\u00a0${nearest}\u00a0»\u00a0?`,
    },
    expected: { en: `one of: ${names}`, fr: `l’une de\u00a0: ${names}` },
    remedy: { en: 'correct the name of the column', fr: 'corrigez le nom de la colonne' },
  });
}
