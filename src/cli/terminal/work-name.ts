import type { Progress } from '../../host/host.ts';
import type { Lang } from '../../model.ts';

/** What is being done, for people: `writing violations.csv`. */
export function workName({ work, file }: Pick<Progress, 'work' | 'file'>, lang: Lang): string {
  return names[lang][work](file);
}

const names = {
  en: {
    read: (file: string) => `reading ${file}`,
    judge: () => 'judging contacts',
    calls: () => 'judging past calls',
    write: (file: string) => `writing ${file}`,
    finish: () => 'putting files in their place',
  },
  fr: {
    read: (file: string) => `lecture de ${file}`,
    judge: () => 'examen des contacts',
    calls: () => 'examen des appels passés',
    write: (file: string) => `écriture de ${file}`,
    finish: () => 'mise en place des fichiers',
  },
} as const satisfies Record<Lang, Record<Progress['work'], (file: string) => string>>;
