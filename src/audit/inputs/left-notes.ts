import type { Text } from '../../model.ts';
import type { LostRun } from '../../read/contacts/cleaning-run.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import { voice } from '../../words/voice.ts';
import type { ContactSource } from './contact-source.ts';
import { counted } from './counted.ts';

/** What is to be said of the numbers that earlier runs removed from a list. */
export function leftNotes({ rows, layout, lost }: ContactSource): (Text | null)[] {
  const mayHave = layout.isLeft || layout.removedColumn !== null;
  return [
    mayHave ? removedNote(removedIn(rows)) : null,
    counted(rows.unreadableRemoved, {
      en: ['row whose removed numbers cannot all be read', 'rows whose removed numbers cannot all be read'],
      fr: [
        'ligne dont les numéros retirés ne sont pas tous lisibles',
        'lignes dont les numéros retirés ne sont pas tous lisibles',
      ],
    }),
    ...lost.map(lostNote),
  ];
}

function removedIn(rows: ContactRows): number {
  let count = 0;
  for (let row = 0; row < rows.count; row++) {
    const { from, to } = rows.removed(row);
    count += to - from;
  }
  return count;
}

function removedNote(count: number): Text | null {
  return counted(count, {
    en: [
      'number that earlier runs removed still counts for its person',
      'numbers that earlier runs removed still count for their persons',
    ],
    fr: [
      'numéro retiré par des passages précédents compte encore pour sa personne',
      'numéros retirés par des passages précédents comptent encore pour leurs personnes',
    ],
  });
}

/** What is lost with what a run left out. */
function lostNote({ startedAt, why }: LostRun): Text {
  const day = startedAt.slice(0, 10);
  return {
    en: `warning: what the run of ${voice('en').date(day)} removed from this list is not known any more: ${why.en}. Calls, refusals and consents of removed numbers do not count. Clean the first list again, or clean with --annotate, which writes them into audit_removed`,
    fr: `attention\u00a0: ce que le passage du ${voice('fr').date(day)} a retiré de cette liste n’est plus connu\u00a0: ${why.fr}. Les appels, refus et consentements des numéros retirés ne comptent pas. Nettoyez de nouveau la première liste, ou nettoyez avec --annotate, qui les écrit dans audit_removed`,
  };
}
