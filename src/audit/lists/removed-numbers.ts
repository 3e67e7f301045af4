import type { NumberId, RowIndex } from '../../model.ts';
import { removedCell } from '../../read/contacts/removed.ts';
import type { ListSettings } from '../../settings.ts';
import { Decision } from '../contacts/contact-audit.ts';
import type { ListAudit } from '../contacts/judge-list.ts';
import type { Inputs } from '../inputs/read-inputs.ts';
import { inheritedNumbers } from './inherited-numbers.ts';

/** The numbers that a person has and a kept row does not keep: removed now or by earlier runs, or of excluded rows. */
export class RemovedFromRows {
  private readonly inputs: Inputs;
  private readonly switchboards: ReadonlySet<NumberId>;
  private readonly inherited: ReadonlyMap<RowIndex, readonly NumberId[]>;

  constructor({ policy }: Pick<ListSettings, 'policy'>, inputs: Inputs, { contacts, people }: ListAudit) {
    const isKept = (row: RowIndex) => contacts.decision(row) !== Decision.excluded;
    this.inputs = inputs;
    this.switchboards = people.switchboards;
    this.inherited = inheritedNumbers(inputs.contacts.rows, people, isKept, policy);
  }

  /**
   * The cell of a kept row.
   *
   * @param kept numbers that stay in it
   */
  cell(row: RowIndex, kept: readonly NumberId[]): string {
    const { rows } = this.inputs.contacts;
    const known = rows.idsIn(rows.known(row));
    const inherited = this.inherited.get(row);
    if (inherited === undefined && known.length === kept.length) return '';
    const ids = new Set([...known, ...(inherited ?? [])]);
    for (const id of kept) ids.delete(id);
    const { numbers } = this.inputs.evidence;
    const marked = [...ids].filter((id) => this.switchboards.has(id)).map((id) => numbers.number(id));
    return removedCell(
      [...ids].map((id) => numbers.number(id)),
      (number) => marked.includes(number),
    );
  }
}
