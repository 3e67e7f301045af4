import { InputError, type InputProblem } from '../../errors.ts';
import type { Text } from '../../model.ts';

/** A place in a file: the line, and the byte or letter in it; both count from 1. */
export interface JsonPlace {
  line: number;
  column: number;
}

type Wrong = Pick<InputProblem, 'problem' | 'expected' | 'remedy'>;

function jsonError(code: string, file: string, place: JsonPlace, wrong: Wrong): InputError {
  return new InputError({ code, file, line: place.line, column: String(place.column), ...wrong });
}

const exportAgain: Text = {
  en: 'correct it there, or export the file again',
  fr: 'corrigez-le à cet endroit, ou exportez à nouveau le fichier',
};

const oneCallEach: Text = {
  en: 'JSON with one object for each call: in one array, or one after another',
  fr: 'du JSON avec un objet par appel\u00a0: dans un même tableau, ou l’un après l’autre',
};

export function malformed(file: string, place: JsonPlace, char: string, expected: Text): InputError {
  const shown = /[\p{C}\p{Z}]/u.test(char) ? codeOf(char) : char;
  return jsonError('json/malformed', file, place, {
    problem: {
      en: `this is no valid JSON: “${shown}” cannot stand here`,
      fr: `ce n’est pas du JSON valide\u00a0: «\u00a0${shown}\u00a0» ne peut pas se trouver ici`,
    },
    expected,
    remedy: exportAgain,
  });
}

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** @param begun line of what has no end; null where that is the file as a whole */
export function cutShort(file: string, place: JsonPlace, begun: number | null, expected: Text): InputError {
  return jsonError('json/cut', file, place, {
    problem:
      begun === null
        ? { en: 'the file ends in the middle', fr: 'le fichier s’arrête au milieu' }
        : {
            en: `the file ends in the middle of the object that begins on line ${begun}`,
            fr: `le fichier s’arrête au milieu de l’objet qui commence à la ligne ${begun}`,
          },
    expected,
    remedy: {
      en: 'check that the export has finished, and copy or export the file again',
      fr: 'vérifiez que l’export est terminé, et copiez ou exportez à nouveau le fichier',
    },
  });
}

export function noObject(file: string, place: JsonPlace): InputError {
  return jsonError('json/no-object', file, place, {
    problem: {
      en: 'a value that is no object stands where a call should be',
      fr: 'une valeur qui n’est pas un objet se trouve à la place d’un appel',
    },
    expected: oneCallEach,
    remedy: {
      en: 'export the calls as objects with named fields',
      fr: 'exportez les appels sous forme d’objets dont les champs ont un nom',
    },
  });
}

export function noRecords(file: string): InputError {
  return jsonError(
    'json/no-records',
    file,
    { line: 1, column: 1 },
    {
      problem: {
        en: 'there is no call in this JSON file',
        fr: 'il n’y a aucun appel dans ce fichier JSON',
      },
      expected: oneCallEach,
      remedy: {
        en: 'check that the export has finished and covers the right period, and give the right file',
        fr: 'vérifiez que l’export est terminé et couvre la bonne période, et donnez le bon fichier',
      },
    },
  );
}

export function tooLong(file: string, place: JsonPlace): InputError {
  return jsonError('json/too-long', file, place, {
    problem: {
      en: 'more than 64 MiB here belong to no call, or to one alone',
      fr: 'plus de 64 Mio ici n’appartiennent à aucun appel, ou à un seul',
    },
    expected: oneCallEach,
    remedy: {
      en: 'take the array of calls out of the file, and give that',
      fr: 'extrayez le tableau des appels du fichier, et donnez ce tableau',
    },
  });
}

export function tooManyKeys(file: string, place: JsonPlace, most: number): InputError {
  return jsonError('json/too-many-keys', file, place, {
    problem: {
      en: `the first objects have more than ${most} different keys`,
      fr: `les premiers objets ont plus de ${most} clés différentes`,
    },
    expected: {
      en: 'objects that name the same fields',
      fr: 'des objets qui nomment les mêmes champs',
    },
    remedy: {
      en: 'export the calls with fields of fixed names',
      fr: 'exportez les appels avec des champs aux noms fixes',
    },
  });
}

export function notUtf8(file: string, place: JsonPlace): InputError {
  return jsonError('json/not-utf-8', file, place, {
    problem: {
      en: 'the object that begins here has bytes that are no UTF-8',
      fr: 'l’objet qui commence ici contient des octets qui ne sont pas de l’UTF-8',
    },
    expected: { en: 'JSON in UTF-8', fr: 'du JSON en UTF-8' },
    remedy: {
      en: 'export the file again, in UTF-8, or convert it',
      fr: 'exportez à nouveau le fichier en UTF-8, ou convertissez-le',
    },
  });
}
