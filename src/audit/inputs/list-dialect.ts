import type { Encoding } from '../../read/bytes/encoding.ts';

/** How the contact list is written, so that our lists are written the same way. */
export interface ListDialect {
  /** Byte order mark and `sep=` line. */
  prefix: Uint8Array;
  /** The header's bytes with its line end. */
  header: Uint8Array;
  columns: number;
  /** Byte between fields; 0 where the list has one column. */
  delimiter: number;
  encoding: Encoding;
}
