import type { Host } from '../../host/host.ts';
import { inputName, type RunInput, type RunManifest } from '../../read/runs/manifest.ts';
import { type PrivateFolder, privateFolder } from '../../write/private-folder.ts';
import { placeOfInput } from '../run/located-inputs.ts';

/** The inputs of an earlier run, as they were then. */
export interface InputsThen {
  /**
   * Where the bytes of an input are, the original or its kept copy, unpacked.
   *
   * @param path as seen from the working directory, `-` for standard input
   * @returns null where they are nowhere any more, or it was no input
   */
  place(path: string): Promise<string | null>;
  /** Paths of the inputs that had a role. */
  paths(role: string): readonly string[];
  /** Removes what was unpacked, synchronously. */
  close(): void;
}

/** Each input is looked for when it is asked for, once. */
export function inputsThen(run: RunManifest, { onInterrupt }: Pick<Host, 'onInterrupt'>): InputsThen {
  const inputs = new Map(run.inputs.map((input) => [inputName(run, input.path), input]));
  const known = new Map<string, string | null>();
  let folder: PrivateFolder | null = null;
  const found = async (input: RunInput): Promise<string | null> => {
    folder ??= privateFolder(onInterrupt);
    return (await placeOfInput(run, input, folder, String(known.size))).place;
  };
  return {
    async place(path) {
      const input = inputs.get(path);
      const place = known.get(path) ?? (input === undefined ? null : await found(input));
      known.set(path, place);
      return place;
    },
    paths: (role) => [...inputs].filter(([, input]) => input.role === role).map(([path]) => path),
    close: () => folder?.remove(),
  };
}
