import type { Text } from '../../model.ts';

/** What is said of the tool, and of the options that commander brings. */
export const about: Record<'tool' | 'usage' | 'version' | 'help' | 'helpCommand' | 'helpUsage', Text> = {
  tool: {
    en: 'Audits telephone campaign files in France, each day under the law of that day.',
    fr: 'Contrôle les fichiers de campagnes téléphoniques en France, chaque jour selon le droit de ce jour.',
  },
  usage: { en: '<command> [options]', fr: '<commande> [options]' },
  version: { en: 'print the version', fr: 'afficher la version' },
  help: {
    en: 'print help: -h in short, --help in full',
    fr: 'afficher l’aide\u00a0: -h en bref, --help en entier',
  },
  helpUsage: { en: 'help [command]', fr: 'help [commande]' },
  helpCommand: { en: 'print the help of a command', fr: 'afficher l’aide d’une commande' },
};

/** Stands above the ids that `--format` takes. */
export const formatsTitle: Text = { en: 'Report formats', fr: 'Formats de rapport' };

/** Where the short help says that more is, behind the name of the program or of a command. */
export const more: Record<'ofProgram' | 'ofCommand', Text> = {
  ofProgram: {
    en: '<command> -h tells the options used most, --help all of them',
    fr: '<commande> -h donne les options courantes, --help toutes',
  },
  ofCommand: { en: '--help lists all options', fr: '--help donne toutes les options' },
};
