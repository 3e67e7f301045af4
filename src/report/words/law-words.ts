import { regimeNames } from '../../law/names.ts';
import type { RegimeId } from '../../model.ts';
import { wordsOf } from '../../words/voice.ts';

/** What is said of a list under two laws. */
export const lawWords = wordsOf(
  ({ n, date, count }) => ({
    laws: 'What another law leaves of the list',
    betweenLaws: (from: string, to: string) =>
      `Between the law of ${date(from)} and that of ${date(to)}: every day judged under the one, then under the other`,
    lost: (lost: number, kept: number) => `${n(lost)} of ${count(kept, 'contact')} lost`,
    gained: (gained: number) => `${count(gained, 'contact')} gained`,
    keptUnder: (day: string, regime: RegimeId, firstDay: string, kept: number, read: number) =>
      `Law of ${date(day)} (${regime}): ${n(kept)} of ${n(read)} kept; first lawful calling day ${date(firstDay)}`,
    stoppedUnder: (rules: string) => `nobody may be called under it: ${rules}`,
    lostByRule: (day: string) =>
      `Lost by rule, under the law of ${date(day)} (several may apply to one contact)`,
    gainedByRule: (day: string) =>
      `Gained, by the rule that barred them under the law of ${date(day)} (several may apply to one contact)`,
  }),
  ({ n, date, count }) => ({
    laws: 'Ce qu’un autre droit laisse de la liste',
    betweenLaws: (from, to) =>
      `Entre le droit au ${date(from)} et le droit au ${date(to)}\u00a0: chaque jour jugé selon l’un, puis selon l’autre`,
    lost: (lost, kept) => `${count(lost, 'contact perdu', 'contacts perdus')} sur ${n(kept)}`,
    gained: (gained) => count(gained, 'contact gagné', 'contacts gagnés'),
    keptUnder: (day, regime, firstDay, kept, read) =>
      `Droit au ${date(day)} (${regimeNames[regime].fr})\u00a0: ${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}\u00a0; premier jour d’appel licite le ${date(firstDay)}`,
    stoppedUnder: (rules) => `personne ne peut être appelé selon ce droit\u00a0: ${rules}`,
    lostByRule: (day) => `Perdus, par règle, selon le droit au ${date(day)} (un contact peut en cumuler)`,
    gainedByRule: (day) =>
      `Gagnés, par règle qui les écartait selon le droit au ${date(day)} (un contact peut en cumuler)`,
  }),
);
