import { defineNumberRule } from '../define.ts';

export const ownList = defineNumberRule({
  id: 'opposition/own-list',
  scope: 'number',
  severity: 'error',
  title: {
    en: 'On the company’s own opposition list',
    fr: 'Inscrit sur la liste d’opposition de l’entreprise',
  },
  law: [],
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
