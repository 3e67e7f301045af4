import { InputError } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import type { Text } from '../../model.ts';
import type { Located } from '../../read/bytes/located.ts';
import { type InputState, inputStateOf } from '../../read/runs/inputs.ts';
import type { RunInput, RunManifest } from '../../read/runs/manifest.ts';
import { unpackedBytes } from '../../read/runs/packed.ts';
import { type PrivateFolder, privateFolder } from '../../write/private-folder.ts';

/** The inputs of an earlier run as they were then. */
export interface LocatedInputs {
  /** For the host of a run on them: what that run did not read is not to be had. */
  located: Located;
  /** Removes the copies that were unpacked. */
  close(): void;
}

/**
 * Finds the inputs of an earlier run: the original where it is the same still, else its kept copy, unpacked into a private folder
 * that a signal removes, too. Campaign files are left out: what they said is in the manifest.
 *
 * @param purpose what the run is made again for, by which it is told how to go on
 * @throws InputError that names all of which neither is there as it was
 */
export async function locateInputs(
  run: RunManifest,
  { onInterrupt }: Pick<Host, 'onInterrupt'>,
  purpose: LocatedFor,
): Promise<LocatedInputs> {
  const folder = privateFolder(onInterrupt);
  try {
    const places = new Map<string, string>();
    const lost: Lost[] = [];
    const inputs = new Map(
      run.inputs.flatMap((input) => (input.role === 'campaign' ? [] : [[input.path, input]])),
    );
    for (const [path, input] of inputs) {
      const { place, state } = await placeOfInput(run, input, folder, String(places.size));
      if (place === null) lost.push({ input, state });
      else places.set(path, place);
    }
    const [first, ...others] = lost;
    if (first !== undefined) throw problemOf(first, others, purpose);
    return { located: (path) => places.get(path) ?? '', close: () => folder.remove() };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/**
 * Where the bytes of an input are as they were: at its original, or at its kept copy, unpacked under a name in a folder.
 *
 * @returns a place of null where they are nowhere any more; `state` says why
 */
export async function placeOfInput(
  run: RunManifest,
  input: RunInput,
  folder: PrivateFolder,
  name: string,
): Promise<{ place: string | null; state: InputState }> {
  const state = await inputStateOf(run, input);
  if (state.original === 'same') return { place: state.place, state };
  if (state.copy !== 'same' || state.copyPlace === null) return { place: null, state };
  return { place: await folder.file(name, unpackedBytes(state.copyPlace, input)), state };
}

/** An input that is not to be had as it was. */
interface Lost {
  input: RunInput;
  state: InputState;
}

function problemOf({ input, state }: Lost, others: readonly Lost[], purpose: LocatedFor): InputError {
  const of = originals[state.original](input.role);
  const kept = copies[state.copy];
  const more = others.map((other) => other.input.path).join(', ');
  const nor: Text =
    more === ''
      ? { en: '', fr: '' }
      : {
          en: `; nor are to be had as they were: ${more}`,
          fr: `\u00a0; de même, ne sont plus tels quels\u00a0: ${more}`,
        };
  return new InputError({
    code: codes[state.original],
    file: input.path,
    problem: { en: `${of.en}; ${kept.en}${nor.en}`, fr: `${of.fr}\u00a0; ${kept.fr}${nor.fr}` },
    remedy: remedies[purpose][state.original === 'missing' ? 'gone' : 'other'],
  });
}

const codes: Readonly<Record<InputState['original'], string>> = {
  same: 'run/input-changed',
  changed: 'run/input-changed',
  missing: 'run/input-gone',
  unreadable: 'run/input-unreadable',
  piped: 'run/standard-input',
};

const originals: Readonly<Record<InputState['original'], (role: string) => Text>> = {
  same: () => changed,
  changed: () => changed,
  missing: () => ({
    en: 'this input of that run is not there; its path is that of the folder in which the run was started',
    fr: 'ce fichier de ce passage est introuvable\u00a0; son chemin part du dossier d’où le passage a été lancé',
  }),
  unreadable: () => ({
    en: 'this input of that run cannot be read',
    fr: 'ce fichier de ce passage est illisible',
  }),
  piped: (role) => ({
    en: `an input of that run (${role}) came from standard input or through a pipe, and is gone`,
    fr: `un fichier de ce passage (${role}) venait de l’entrée standard ou d’un tube et n’existe plus`,
  }),
};

const changed: Text = {
  en: 'this input has changed since that run (its SHA-256 is another)',
  fr: 'ce fichier a changé depuis ce passage (son SHA-256 est différent)',
};

const copies: Readonly<Record<InputState['copy'], Text>> = {
  same: { en: 'its copy is intact', fr: 'sa copie est intacte' },
  none: {
    en: 'no copy of it was kept (--keep-inputs)',
    fr: 'aucune copie n’en a été gardée (--keep-inputs)',
  },
  changed: { en: 'its kept copy has changed, too', fr: 'sa copie gardée a changé aussi' },
  missing: { en: 'its kept copy is gone, too', fr: 'sa copie gardée a disparu aussi' },
  unreadable: { en: 'its kept copy cannot be read either', fr: 'sa copie gardée est illisible aussi' },
  outside: {
    en: 'its copy is said to lie outside the run directory, and is not read',
    fr: 'sa copie serait hors du dossier des résultats, et n’est pas lue',
  },
};

/** What a run is made again for. */
export type LocatedFor = 'explain' | 'verify';

const remedies: Readonly<Record<LocatedFor, { gone: Text; other: Text }>> = {
  explain: {
    gone: {
      en: 'go to that folder; or run clean again, then explain that run',
      fr: 'placez-vous dans ce dossier\u00a0; ou relancez clean, puis expliquez ce passage',
    },
    other: {
      en: 'run clean again on the files as they are now, then explain that run; or name the files instead of --run',
      fr: 'relancez clean sur les fichiers tels qu’ils sont, puis expliquez ce passage\u00a0; ou nommez les fichiers au lieu de --run',
    },
  },
  verify: {
    gone: {
      en: 'put back where it was whatever is missing, or go to that folder; without --rerun, the files of the run are held against its manifest all the same',
      fr: 'remettez à sa place ce qui manque, ou placez-vous dans ce dossier\u00a0; sans --rerun, les fichiers du passage sont comparés au manifeste de toute façon',
    },
    other: {
      en: 'put the input back as it was when that run read it; without --rerun, the files of the run are held against its manifest all the same',
      fr: 'remettez le fichier tel que ce passage l’a lu\u00a0; sans --rerun, les fichiers du passage sont comparés au manifeste de toute façon',
    },
  },
};
