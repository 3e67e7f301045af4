import { consentRequired } from '../../law/parameters/consent-required.ts';
import { defineCampaignRule } from '../define.ts';
import { unreadableIn } from '../lines.ts';
import { isExempt } from './asked.ts';

export const unreadableConsents = defineCampaignRule({
  id: 'consent/unreadable',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: {
    en: 'Unreadable rows in a consent register',
    fr: 'Lignes illisibles dans le registre des consentements',
  },
  explains: {
    en: 'A consent whose number or date cannot be read proves nothing, and the row may have been a withdrawal.',
    fr: 'Un consentement dont le numéro ou la date est illisible ne prouve rien, et la ligne était peut-être un retrait.',
  },
  remedy: {
    en: 'Mend the lines that the message names.',
    fr: 'Corrigez les lignes que le message désigne.',
  },
  law: [consentRequired],
  standing: ({ consent }) => (consent ? 'law' : 'sense'),
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'Lines 4 and 7 of the register have a day that is in no calendar.',
          fr: 'Les lignes 4 et 7 du registre portent un jour qui n’existe pas.',
        },
        situation: { unreadableConsents: [4, 7] },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: { en: 'Every row of the register can be read.', fr: 'Chaque ligne du registre est lisible.' },
        situation: { unreadableConsents: [] },
      },
    ],
  },
  messages: {
    lines: {
      en: '{file}: {count} row(s) whose number or date of consent cannot be read (line(s) {lines}): no proof, and perhaps a withdrawal',
      fr: '{file}\u00a0: {count} ligne(s) dont le numéro ou la date de consentement est illisible (ligne(s) {lines})\u00a0: aucune preuve, et peut-être un retrait',
    },
  },
  judge: ({ registers, facts, law }, say) =>
    (isExempt({ law, campaign: facts }) ? [] : unreadableIn(registers)).map(({ values, because }) =>
      say('lines', values, { because }),
    ),
});
