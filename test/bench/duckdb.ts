import { DuckDBInstance } from '@duckdb/node-api';
import type { Inputs } from './generate.ts';

/** The last nine digits of a number, however it is written; null where there are fewer. */
const nine = (cell: string) => {
  const digits = `regexp_replace(${cell}, '[^0-9]', '', 'g')`;
  return `CASE WHEN length(${digits}) >= 9 THEN CAST(right(${digits}, 9) AS INTEGER) END`;
};

const columns = (names: readonly string[]) => `{${names.map((name) => `'${name}': 'VARCHAR'`).join(', ')}}`;

/** A file as a table of text columns, with nothing left to detect. */
function table(path: string, names: readonly string[], header: boolean): string {
  const dialect = `delim = ';', quote = '"', header = ${header}, encoding = 'latin-1', auto_detect = false`;
  return `read_csv('${path.replaceAll("'", "''")}', ${dialect}, columns = ${columns(names)})`;
}

const contactColumns = 'id civilite nom prenom telephone mobile email code_postal ville source'.split(' ');
const callColumns = 'date heure numero sens resultat agent id_appel'.split(' ');

/** The rows to keep on a day, by the rules that need only lists: opposition, four attempts, refusals. */
const keptQuery = ({ contacts, opposition, calls }: Inputs, day: string) => `
  WITH contact AS MATERIALIZED (
    SELECT CAST(id AS INTEGER) AS id, ${nine('telephone')} AS telephone, ${nine('mobile')} AS mobile
    FROM ${table(contacts, contactColumns, true)}
  ),
  opposed AS (SELECT ${nine('numero')} AS number FROM ${table(opposition, ['numero'], false)}),
  call AS (
    SELECT ${nine('numero')} AS number, strptime(date, '%d/%m/%Y')::DATE AS day, sens, resultat
    FROM ${table(calls, callColumns, true)}
  ),
  history AS (
    SELECT number,
      count(*) FILTER (sens = 'sortant' AND day > DATE '${day}' - 30) AS attempts,
      count(*) FILTER (resultat = 'Refus') AS refusals
    FROM call WHERE day BETWEEN DATE '${day}' - 60 AND DATE '${day}' GROUP BY number
  )
  SELECT id FROM contact
  LEFT JOIN history AS h1 ON h1.number = telephone
  LEFT JOIN history AS h2 ON h2.number = mobile
  WHERE (telephone IS NOT NULL AND telephone NOT IN (SELECT number FROM opposed)
      OR mobile IS NOT NULL AND mobile NOT IN (SELECT number FROM opposed))
    AND coalesce(h1.attempts, 0) + coalesce(h2.attempts, 0) < 4
    AND coalesce(h1.refusals, 0) + coalesce(h2.refusals, 0) = 0
  ORDER BY id`;

/**
 * The same question put to DuckDB: which rows of a made-up campaign may be called on a day?
 *
 * @param day ISO date
 * @param threads how many it may use
 * @returns the ids of the kept rows, rising
 */
export async function keptByDuckdb(inputs: Inputs, day: string, threads = 2): Promise<number[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(keptQuery(inputs, day));
  const ids = reader.getColumns()[0]?.map(Number) ?? [];
  connection.closeSync();
  instance.closeSync();
  return ids;
}
