import type { Inspection } from '../../../inspect/model.ts';
import type { Page } from '../../terminal/page.ts';
import type { InspectWords } from './words/words.ts';

/** What every section of an inspection needs. */
export interface InspectPage extends Page<InspectWords> {
  seen: Inspection;
}

/** What it takes to say how a column, a format or a result was taken. */
export type TakenPage = Omit<InspectPage, 'seen' | 'paint'>;
