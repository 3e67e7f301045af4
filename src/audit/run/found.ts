import type { Host } from '../../host/host.ts';
import type { FoundDirectory } from '../../write/run-directory.ts';

/** Says what an earlier run left in a run directory that did not end by itself. */
export function tellFound({ takenOver, left }: FoundDirectory, out: string, host: Pick<Host, 'note'>): void {
  if (takenOver !== null) {
    const { pid, startedAt } = takenOver;
    host.note({
      en: `${out}: the run of process ${pid}, started ${startedAt}, is gone without an end; its lock is taken over`,
      fr: `${out}\u00a0: le passage du processus ${pid}, lancé le ${startedAt}, a disparu sans se terminer\u00a0; son verrou est repris`,
    });
  }
  if (left === 'finished')
    host.note({
      en: `${out}: that run had been decided; what it still owed is now in place`,
      fr: `${out}\u00a0: ce passage était décidé\u00a0; ce qu’il devait encore est maintenant en place`,
    });
  if (left === 'torn')
    host.note({
      en: `${out}: that run was cut off between its files, and some of them are gone: until this one ends, the directory holds files of two runs`,
      fr: `${out}\u00a0: ce passage a été coupé entre ses fichiers, dont certains ont disparu\u00a0: d’ici la fin de celui-ci, le dossier contient des fichiers de deux passages`,
    });
}
