import type { AuditOption, AuditOptionTable, Option, OptionTable } from './option.ts';

/**
 * The options of one command, typed by what they say: each has the key under which it stands here.
 *
 * @param records in the order in which their values are read; those of another table stay the same records
 */
export function defineOptions<S>(
  records: {
    readonly [K in keyof S]-?: Omit<Option<S[K]>, 'key'>;
  },
): OptionTable<S> {
  return keyed(records, '') as OptionTable<S>;
}

/**
 * Options of the audits, typed by the settings that they fill.
 *
 * @param section what their keys begin with in the campaign file, such as `policy.`
 */
export function defineAuditOptions<S>(
  records: { readonly [K in keyof S]-?: Omit<AuditOption<S[K]>, 'key'> },
  section = '',
): AuditOptionTable<S> {
  return keyed(records, section) as AuditOptionTable<S>;
}

function keyed(records: object, section: string): object {
  return Object.fromEntries(
    Object.entries(records).map(([name, record]) => {
      const key = `${section}${name}`;
      return [name, record.key === key ? record : { ...record, key }];
    }),
  );
}
