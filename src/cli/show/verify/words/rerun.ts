import { wordsOf } from '../../../../words/voice.ts';

/** What is said of a run that was made again. */
export const rerunWords = wordsOf(
  ({ count }) => ({
    rerun: 'Made again',
    remade: (isSame: boolean, files: number) =>
      isSame ? `The same bytes came out: ${count(files, 'file')}.` : 'NOT the same bytes came out.',
    remadeFile: (path: string, state: 'other' | 'missing' | 'new', line: number | null) =>
      ({
        other: line === null ? `${path}: is another` : `${path}: is another from line ${line} on`,
        missing: `${path}: did not come out again`,
        new: `${path}: came out this time alone`,
      })[state],
    otherTool: (then: string, now: string) =>
      `The cause may be the tool: it was version ${then}, and is ${now}.`,
    otherLaw: (then: string, now: string) => `The cause may be the law data: it was ${then}, and is ${now}.`,
    lostFile: (path: string) =>
      `The cause may be the run that it was held against: ${path} is no longer there as it was.`,
  }),
  ({ count }) => ({
    rerun: 'Contrôle refait',
    remade: (isSame, files) =>
      isSame ? `Octets identiques\u00a0: ${count(files, 'fichier')}.` : 'Les octets obtenus sont DIFFÉRENTS.',
    remadeFile: (path, state, line) =>
      ({
        other:
          line === null
            ? `${path}\u00a0: est différent`
            : `${path}\u00a0: est différent dès la ligne ${line}`,
        missing: `${path}\u00a0: n’a pas été produit cette fois`,
        new: `${path}\u00a0: n’a été produit que cette fois`,
      })[state],
    otherTool: (then, now) => `La cause peut être l’outil\u00a0: version ${then} alors, ${now} maintenant.`,
    otherLaw: (then, now) =>
      `La cause peut être les données juridiques\u00a0: ${then} alors, ${now} maintenant.`,
    lostFile: (path) =>
      `La cause peut être le passage auquel il a été comparé\u00a0: ${path} n’est plus là tel quel.`,
  }),
);
