import type { ContactLayout } from '../../read/contacts/contacts.ts';
import type { ContactSettings } from '../../settings.ts';

/** The list that an earlier one is held against. */
export interface LaterList {
  header: readonly string[];
  layout: ContactLayout;
  /** Whether the options say the same of its columns as those of an earlier run of theirs. */
  isReadAs(settings: ContactSettings): boolean;
}
