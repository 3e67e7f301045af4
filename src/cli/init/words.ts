import type { Lang, Text } from '../../model.ts';
import { shellWord } from '../../words/shell-word.ts';

const common: readonly Text[] = [
  {
    en: 'Campaign file of campaign-audit. Its paths are relative to itself; an option on the command line goes before it.',
    fr: 'Fichier de campagne de campaign-audit. Ses chemins sont relatifs à lui-même\u00a0; une option de la ligne de commande passe avant lui.',
  },
  {
    en: 'A line that begins with # and no space after it is an option that is not set: its default, or an example. Take the # away to set it.',
    fr: 'Une ligne qui commence par # sans espace est une option qui n’est pas fixée\u00a0: sa valeur par défaut, ou un exemple. Enlevez le # pour la fixer.',
  },
];

const ofSample: Text = {
  en: 'The lists beside it are a sample: the people are made up, their numbers are nobody’s.',
  fr: 'Les listes à côté de lui sont un exemple\u00a0: les personnes sont inventées, leurs numéros ne sont ceux de personne.',
};

/** What stands at the top of a campaign file. */
export function headingOf(withSample: boolean): readonly Text[] {
  return withSample ? [...common, ofSample] : common;
}

/** What is said once all is written. */
export function written(dir: string, names: readonly string[], withSample: boolean, lang: Lang): string {
  const go = `${dir === '.' ? '' : `cd ${shellWord(dir)} && `}campaign-audit clean`;
  const said: Text = {
    en: [
      `Written to ${dir === '.' ? 'this folder' : dir}:`,
      ...names.map((name) => `  ${name}`),
      '',
      withSample
        ? 'Next, to see the sample audited:'
        : 'Next: name in it what you have of consents, calls and oppositions, then:',
      `  ${go}`,
    ].join('\n'),
    fr: [
      `Fichiers écrits dans ${dir === '.' ? 'ce dossier' : dir}\u00a0:`,
      ...names.map((name) => `  ${name}`),
      '',
      withSample
        ? 'Ensuite, pour voir l’exemple contrôlé\u00a0:'
        : 'Ensuite\u00a0: indiquez-y vos consentements, vos appels et vos oppositions, puis\u00a0:',
      `  ${go}`,
    ].join('\n'),
  };
  return `${said[lang]}\n`;
}
