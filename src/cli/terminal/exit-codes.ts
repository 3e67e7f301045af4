import { endings } from '../../audit/run/ending.ts';
import type { Text } from '../../model.ts';

/** The exit codes by how the tool ended. */
export const exits = {
  ...endings,
  mistake: 2,
  defect: 70,
  machine: 74,
  interrupted: 130,
  terminated: 143,
} as const;

export const exitCodesTitle: Text = { en: 'Exit codes', fr: 'Codes de sortie' };

/** Every exit code with its meaning: help, man page and README say these words. */
export const exitCodes: readonly { code: number; meaning: Text }[] = [
  { code: exits.done, meaning: { en: 'done', fr: 'terminé' } },
  {
    code: exits.findings,
    meaning: {
      en: 'done, with findings that --fail-on asks about (check, calls: errors, unless told otherwise); window --now: no; explain: excluded; verify: a file differs',
      fr: 'terminé, avec des constats que --fail-on vise (check, calls\u00a0: les erreurs, sauf indication contraire)\u00a0; window --now\u00a0: non\u00a0; explain\u00a0: exclu\u00a0; verify\u00a0: un fichier diffère',
    },
  },
  {
    code: exits.mistake,
    meaning: {
      en: 'wrong option, or an input that cannot be read; the message says where and what to do',
      fr: 'option erronée, ou fichier illisible\u00a0; le message dit où, et que faire',
    },
  },
  {
    code: exits['not-cleared'],
    meaning: {
      en: 'not cleared; calls: a gap stands in the way; inspect: the file cannot be trusted as it is',
      fr: 'liste non validée\u00a0; calls\u00a0: une lacune fait obstacle\u00a0; inspect\u00a0: le fichier n’est pas fiable en l’état',
    },
  },
  { code: exits.defect, meaning: { en: 'a defect of this tool', fr: 'un défaut de cet outil' } },
  {
    code: exits.machine,
    meaning: {
      en: 'the machine failed: disk full, no permission, another run in the same directory',
      fr: 'défaillance de la machine\u00a0: disque plein, droits insuffisants, autre passage dans le même dossier',
    },
  },
  { code: exits.interrupted, meaning: { en: 'interrupted', fr: 'interrompu' } },
  { code: exits.terminated, meaning: { en: 'terminated', fr: 'arrêté par le système' } },
];
