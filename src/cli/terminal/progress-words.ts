import type { Progress } from '../../host/host.ts';
import type { Lang } from '../../model.ts';
import { wordsOf } from '../../words/voice.ts';

/** What is said of how far a step is. */
export const progressWords = wordsOf(
  ({ n, plural }) => ({
    names: {
      read: (file: string) => `reading ${file}`,
      judge: () => 'judging contacts',
      calls: () => 'judging past calls',
      write: (file: string) => `writing ${file}`,
      finish: () => 'putting files in their place',
    } satisfies Record<Progress['step'], (file: string) => string>,
    rows: (rows: number) => `${n(rows)} ${plural(rows, 'row')}`,
    rate: (rows: number) => `${n(rows)} rows/s`,
    megabytes: (count: number) => `${n(count)} MB`,
    left: (time: string) => `${time} left`,
  }),
  ({ n, plural }) => ({
    names: {
      read: (file) => `lecture de ${file}`,
      judge: () => 'examen des contacts',
      calls: () => 'examen des appels passés',
      write: (file) => `écriture de ${file}`,
      finish: () => 'mise en place des fichiers',
    },
    rows: (rows) => `${n(rows)} ${plural(rows, 'ligne')}`,
    rate: (rows) => `${n(rows)} lignes/s`,
    megabytes: (count) => `${n(count)} Mo`,
    left: (time) => `encore ${time}`,
  }),
);

/** What is being done, for people: `writing violations.csv`. */
export function stepName({ step, file }: Pick<Progress, 'step' | 'file'>, lang: Lang): string {
  return progressWords[lang].names[step](file);
}
