import type { Explanation } from '../../../explain/model.ts';
import type { Page } from '../../terminal/page.ts';
import type { ExplainWords } from './words/words.ts';

/** What is told, and the words to tell it in. */
export type Told = Pick<ExplainPage, 'explanation' | 'words' | 'lang'>;

/** What every section of an explanation needs. */
export interface ExplainPage extends Page<ExplainWords> {
  explanation: Explanation;
}
