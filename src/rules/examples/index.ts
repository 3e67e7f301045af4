import { bloctelExamples } from './bloctel.ts';
import { callerIdExamples } from './caller-id.ts';
import { callsExamples } from './calls.ts';
import { campaignExamples } from './campaign.ts';
import { consentExamples } from './consent.ts';
import { frequencyExamples } from './frequency.ts';
import { hoursExamples } from './hours.ts';
import type { Examples } from './model.ts';
import { oppositionExamples } from './opposition.ts';
import { phoneExamples } from './phone.ts';
import { refusalExamples } from './refusal.ts';

/** The examples of every rule, by its id; loaded only where they are shown or tested. */
export const examples: Readonly<Record<string, Examples>> = {
  ...bloctelExamples,
  ...callerIdExamples,
  ...callsExamples,
  ...campaignExamples,
  ...consentExamples,
  ...frequencyExamples,
  ...hoursExamples,
  ...oppositionExamples,
  ...phoneExamples,
  ...refusalExamples,
};
