import type { OutcomeColumn } from '../../preset.ts';

/** Tags that agents put on a call, in their own words: many French teams note its result there (`NRP`, `Refus`). */
export const aircallTags: OutcomeColumn = { names: ['tags', 'data.tags'], by: 'agent', separator: ',' };

/** Whether a line was opened; a voicemail that picks up is a Yes too. */
export const aircallAnswered: OutcomeColumn = {
  names: ['answered'],
  by: 'system',
  codes: { answered: ['Yes'], unanswered: ['No'] },
};
