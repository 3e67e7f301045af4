import type { Table } from '../read/csv/table.ts';
import type { InspectOptions, InspectRole } from '../settings.ts';
import { callsPlan } from './inputs/calls.ts';
import { consentsPlan } from './inputs/consents.ts';
import { contactsPlan } from './inputs/contacts.ts';
import { oppositionPlan } from './inputs/opposition.ts';
import type { Plan } from './plan.ts';

/** How a file is read, by its role; an InputError where it cannot be read so. */
export const plans: Readonly<Record<InspectRole, (table: Table, options: InspectOptions) => Plan>> = {
  contacts: contactsPlan,
  opposition: (table, options) => oppositionPlan(table, options, false),
  'own-opposition': (table, options) => oppositionPlan(table, options, true),
  consents: consentsPlan,
  calls: callsPlan,
};
