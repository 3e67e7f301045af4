import { rightToObject } from '../../law/parameters/right-to-object.ts';
import { defineNumberRule } from '../define.ts';

export const ownList = defineNumberRule({
  id: 'opposition/own-list',
  scope: 'number',
  severity: 'error',
  title: {
    en: 'On the company’s own opposition list',
    fr: 'Inscrit sur la liste d’opposition de l’entreprise',
  },
  explains: {
    en: 'Anyone may object to being canvassed, and the company keeps the list of those who did. A number on it is not called, on whatever basis.',
    fr: 'Chacun peut s’opposer au démarchage, et l’entreprise tient la liste de ceux qui l’ont fait. Un numéro qui y figure n’est pas appelé, quelle que soit la base légale.',
  },
  remedy: {
    en: 'Nothing, as long as the number is on the list. If it stands there by mistake, take it off the list.',
    fr: 'Rien, tant que le numéro figure sur la liste. S’il y est par erreur, retirez-le de la liste.',
  },
  needs: ['own-opposition'],
  law: [rightToObject],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'The number is on the company’s own list, and the person has a contract.',
          fr: 'Le numéro figure sur la liste de l’entreprise, et la personne a un contrat.',
        },
        number: { ownListed: true },
        campaign: { basis: 'contract' },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'The number is not on the company’s own list.',
          fr: 'Le numéro ne figure pas sur la liste de l’entreprise.',
        },
        number: {},
        campaign: { basis: 'contract' },
      },
    ],
  },
  messages: {
    listed: {
      en: 'on the company’s own opposition list ({file}, line {line})',
      fr: 'inscrit sur la liste d’opposition de l’entreprise ({file}, ligne {line})',
    },
  },
  judge(number, _at, say) {
    const entry = number.ownListed();
    return entry ? say('listed', { file: entry.file, line: entry.line }, { because: [entry] }) : null;
  },
});
