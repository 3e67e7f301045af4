import type { Explanation } from '../../../explain/model.ts';
import type { Page } from '../../terminal/page.ts';
import type { ExplainWords } from './words/words.ts';

/** What every section of an explanation needs. */
export interface ExplainPage extends Page<ExplainWords> {
  explanation: Explanation;
}
