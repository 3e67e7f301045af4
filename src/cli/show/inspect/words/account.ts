import { wordsOf } from '../../../../words/voice.ts';

/** What `--verbose` says beside an inspection. */
export const accountWords = wordsOf(
  ({ n, date, count }) => ({
    madeOn: (day: string | null) =>
      day === null ? 'day on which it was made: not known' : `made on ${date(day)}`,
    results: (path: string) => `results of ${path}, and what they are taken for:`,
    times: 'how long it took:',
    rows: (rows: number) => count(rows, 'row'),
    megabytes: (megabytes: number) => `${n(megabytes)} MB`,
    seconds: (seconds: number) => `${seconds.toFixed(2)} s`,
    total: (megabytes: number) => `altogether, at most ${n(megabytes)} MB of memory`,
  }),
  ({ n, date, count }) => ({
    madeOn: (day) => (day === null ? 'jour d’établissement\u00a0: inconnu' : `établi le ${date(day)}`),
    results: (path) => `résultats de ${path}, et comment ils sont compris\u00a0:`,
    times: 'durée de chaque étape\u00a0:',
    rows: (rows) => count(rows, 'ligne'),
    megabytes: (megabytes) => `${n(megabytes)}\u00a0Mo`,
    seconds: (seconds) => `${seconds.toFixed(2).replace('.', ',')}\u00a0s`,
    total: (megabytes) => `en tout, au plus ${n(megabytes)}\u00a0Mo de mémoire`,
  }),
);
