import type { Polarity } from '../../formats/lexicon/opposition-words.ts';
import type { Text } from '../../model.ts';
import type { Placed } from '../columns/account.ts';
import { contentWords } from '../columns/content-words.ts';
import type { OppositionLayout } from './opposition-layout.ts';

const asAnswered: Placed = {
  role: 'values',
  because: { en: 'you say what its values mean', fr: 'vous dites ce que ses valeurs signifient' },
};

/** What the columns of an opposition export or own list are used as. */
export function oppositionPlaces(
  layout: OppositionLayout,
  rows: readonly string[][],
  asked: Polarity | null,
  answered: readonly number[] = [],
): Map<number, Placed> {
  const places = new Map<number, Placed>(answered.map((column) => [column, asAnswered]));
  for (const column of layout.numberColumns)
    places.set(column, { role: 'phone', because: contentWords(rows, column) });
  if (layout.answer !== null) places.set(layout.answer, answerPlace(layout, asked));
  if (layout.registered !== null) places.set(layout.registered, registered);
  return places;
}

const registered: Placed = {
  role: 'registered',
  because: {
    en: 'its name says since when a number is opposed',
    fr: 'son nom dit depuis quand un numéro est en opposition',
  },
};

function answerPlace({ variant, polarity, assumed }: OppositionLayout, asked: Polarity | null): Placed {
  if (variant === 'answer-file')
    return {
      role: 'answer',
      because: {
        en: 'the service’s answer: OK may be called, anything else is opposed',
        fr: 'la réponse du service\u00a0: OK peut être appelé, tout le reste est en opposition',
      },
    };
  const meaning: Text =
    polarity === 'listed'
      ? { en: 'true means “is on the list”', fr: 'vrai signifie «\u00a0est inscrit\u00a0»' }
      : { en: 'true means “may be called”', fr: 'vrai signifie «\u00a0peut être appelé\u00a0»' };
  const barring = polarity === 'listed' ? 'yes' : 'no';
  if (assumed)
    return {
      role: 'flag',
      barring,
      because: {
        en: `${meaning.en}, taken for granted from its name`,
        fr: `${meaning.fr}, supposé d’après son nom`,
      },
    };
  return {
    role: 'flag',
    barring,
    because:
      asked === polarity
        ? { en: `${meaning.en} (--bloctel-flag)`, fr: `${meaning.fr} (--bloctel-flag)` }
        : {
            en: `${meaning.en}, by its name and values`,
            fr: `${meaning.fr}, d’après son nom et ses valeurs`,
          },
  };
}
