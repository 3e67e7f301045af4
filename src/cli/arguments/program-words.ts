import type { Text } from '../../model.ts';

/** What is said of the tool, and of the options that commander brings. */
export const about: Record<'tool' | 'usage' | 'version' | 'help' | 'helpCommand' | 'helpUsage', Text> = {
  tool: {
    en: 'Audits telephone campaign files in France, each day under the law of that day.',
    fr: 'Contrôle les fichiers de campagnes téléphoniques en France, chaque jour selon le droit de ce jour.',
  },
  usage: { en: '<command> [options]', fr: '<commande> [options]' },
  version: { en: 'print the version', fr: 'afficher la version' },
  help: { en: 'print this help', fr: 'afficher cette aide' },
  helpUsage: { en: 'help [command]', fr: 'help [commande]' },
  helpCommand: { en: 'print the help of a command', fr: 'afficher l’aide d’une commande' },
};

/** Stands above the ids that `--format` takes. */
export const formatsTitle: Text = { en: 'Report formats', fr: 'Formats de rapport' };
