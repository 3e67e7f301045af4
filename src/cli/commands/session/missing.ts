import { InputError, type InputProblem } from '../../../errors.ts';
import type { Command } from '../command.ts';

/** The mistake of a command that was not given what it audits. */
export function missing(
  { example }: Command,
  detail: Pick<InputProblem, 'code' | 'problem' | 'remedy'>,
): InputError {
  return new InputError({ ...detail, expected: example });
}

/** There is no list that could be audited. */
export const noContacts = {
  code: 'usage/missing-contacts',
  problem: { en: 'the contact list is missing', fr: 'il manque la liste de contacts' },
  remedy: {
    en: 'put the list before the options: one that takes several files takes all that follow it',
    fr: 'placez la liste avant les options\u00a0: celle qui prend plusieurs fichiers prend tous ceux qui la suivent',
  },
};
