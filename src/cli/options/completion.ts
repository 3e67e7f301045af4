import type { Option } from './option.ts';
import { choice, single } from './values.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export const shell: Option<Shell | null> = {
  key: 'shell',
  flags: [],
  takes: 'one',
  argument: shells.join('|'),
  group: 'inputs',
  help: {
    en: 'the shell that is to complete',
    fr: 'l’interpréteur de commandes qui doit compléter',
  },
  flagOnly: true,
  tooMany: {
    problem: { en: 'more than one shell', fr: 'plus d’un interpréteur' },
    expected: { en: 'one of bash, zsh, fish', fr: 'l’un des trois\u00a0: bash, zsh, fish' },
  },
  meaning: single(choice(shells)),
};
