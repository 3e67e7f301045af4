import { regimeNames } from '../../../../law/names.ts';
import type { Lang, RegimeId } from '../../../../model.ts';
import { policyWords } from '../../../../report/words/policies.ts';
import { reportWords } from '../../../../report/words/words.ts';
import { wordsOf } from '../../../../words/voice.ts';

/** What reports say, too. */
function shared(lang: Lang) {
  const { cleared, notAllChecked, named, roles, severities, disclaimer } = reportWords[lang];
  const { goodUntil, noLapse, lapsing } = reportWords[lang];
  return { cleared, notAllChecked, named, roles, severities, disclaimer, goodUntil, noLapse, lapsing };
}

/** What the summary says first: the verdicts, the campaign; and by which law and house rules it was judged. */
export const headWords = wordsOf(
  ({ n, date, count }) => ({
    ...shared('en'),
    checked: (kept: number, read: number, excluded: number) =>
      `Cleared: ${n(kept)} of ${count(read, 'contact')} kept, ${n(excluded)} excluded; this command writes no list.`,
    notCleared: 'NOT CLEARED: no list was written; what could not be screened is not clean.',
    period: (start: string, end: string) => `Campaign from ${date(start)} to ${date(end)}.`,
    firstDay: (day: string) => `First lawful calling day: ${date(day)}.`,
    law: (day: string, regime: RegimeId, hash: string) =>
      `Law of ${date(day)}, regime ${regime}, law data ${hash}.`,
    simulated: (day: string) => `SIMULATION: every day is judged under the law of ${date(day)}.`,
    judgedBy: 'Judged by',
    ...policyWords.en,
    yes: 'yes',
    no: 'no',
    policy: (rule: string, setting: string) => `House rule, not law – ${rule}: ${setting}.`,
  }),
  ({ n, date, count }) => ({
    ...shared('fr'),
    checked: (kept, read, excluded) =>
      `Liste validée\u00a0: ${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}, ${count(excluded, 'exclu')}\u00a0; cette commande n’écrit aucune liste.`,
    notCleared:
      'LISTE NON VALIDÉE\u00a0: aucune liste n’a été écrite\u00a0; ce qui n’a pas pu être contrôlé n’est pas réputé conforme.',
    period: (start, end) => `Campagne du ${date(start)} au ${date(end)}.`,
    firstDay: (day) => `Premier jour d’appel licite\u00a0: ${date(day)}.`,
    law: (day, regime, hash) =>
      `Droit applicable au ${date(day)}, ${regimeNames[regime].fr}, données juridiques ${hash}.`,
    simulated: (day) => `SIMULATION\u00a0: chaque jour est jugé selon le droit applicable au ${date(day)}.`,
    judgedBy: 'Règles appliquées',
    ...policyWords.fr,
    yes: 'oui',
    no: 'non',
    policy: (rule, setting) => `Règle interne, hors loi – ${rule}\u00a0: ${setting}.`,
  }),
);
