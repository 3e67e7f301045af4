import { DuckDBInstance } from '@duckdb/node-api';
import { asked, type Question } from './question.ts';

/** The last nine digits of a number, however it is written; null where there are fewer. */
const nine = (cell: string) => {
  const digits = `regexp_replace(${cell}, '[^0-9]', '', 'g')`;
  return `CASE WHEN length(${digits}) >= 9 THEN CAST(right(${digits}, 9) AS INTEGER) END`;
};

const columns = (names: readonly string[]) => `{${names.map((name) => `'${name}': 'VARCHAR'`).join(', ')}}`;

const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`;

/** A file as a table of text columns, with nothing left to detect. */
function table(path: string, names: readonly string[], header: boolean): string {
  const dialect = `delim = ';', quote = '"', header = ${header}, encoding = 'latin-1', auto_detect = false`;
  return `read_csv(${quoted(path)}, ${dialect}, columns = ${columns(names)})`;
}

const contactColumns = 'id civilite nom prenom telephone mobile email code_postal ville source'.split(' ');
const callColumns = 'date heure numero sens resultat agent id_appel'.split(' ');

/** Writes the rows to keep on a day, by the rules that need only lists: opposition, four attempts, refusals. */
const keptQuery = ({ contacts, opposition, calls, day, out }: Question) => `
  COPY (
    WITH contact AS (
      SELECT *, ${nine('telephone')} AS first, ${nine('mobile')} AS second
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
    SELECT ${contactColumns.join(', ')} FROM contact
    LEFT JOIN history AS h1 ON h1.number = first
    LEFT JOIN history AS h2 ON h2.number = second
    WHERE (first IS NOT NULL AND first NOT IN (SELECT number FROM opposed)
        OR second IS NOT NULL AND second NOT IN (SELECT number FROM opposed))
      AND coalesce(h1.attempts, 0) + coalesce(h2.attempts, 0) < 4
      AND coalesce(h1.refusals, 0) + coalesce(h2.refusals, 0) = 0
    ORDER BY CAST(id AS INTEGER)
  ) TO ${quoted(out)} (HEADER, DELIMITER ';')`;

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
await connection.run(keptQuery(asked()));
connection.closeSync();
instance.closeSync();
