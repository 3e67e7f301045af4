import type { Verification } from '../../../verify/model.ts';
import type { Page } from '../../terminal/page.ts';
import type { VerifyWords } from './words/words.ts';

/** What every part of a verification needs. */
export interface VerifyPage extends Page<VerifyWords> {
  found: Verification;
}
