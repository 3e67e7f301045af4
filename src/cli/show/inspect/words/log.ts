import { wordsOf } from '../../../../words/voice.ts';

/** What is said of a call log. */
export const logWords = wordsOf(
  ({ n, date, count }) => ({
    outcomes: 'Results, and what they are taken for',
    by: { mapping: 'by your mapping', preset: 'by the format', lexicon: 'by the word', unknown: 'UNKNOWN' },
    moreOutcomes: (values: number) => `${count(values, 'more value')}; --format json has all`,
    mapping: 'Lines for an outcome mapping (write one of these words behind each colon)',
    moreLines: (lines: number) => `# and ${count(lines, 'more line')} (--write-outcomes)`,
    times: 'Days and hours',
    period: 'period',
    fromTo: (from: string, to: string) => (from === to ? date(from) : `${date(from)} to ${date(to)}`),
    gaps: 'gaps',
    noGaps: 'no calling day without a row',
    gap: (from: string, to: string, days: number) =>
      from === to
        ? `no row on ${date(from)}`
        : `no row from ${date(from)} to ${date(to)} (${count(days, 'calling day')})`,
    moreGaps: (gaps: number) => `and ${count(gaps, 'more gap')}`,
    zone: 'time zone',
    hours: 'hours',
    hoursFromTo: (from: string, to: string, metropolitan: boolean) =>
      metropolitan
        ? `calls to metropolitan France from ${from} to ${to}`
        : `calls from ${from} to ${to}, local time of the persons called`,
    atNight: (calls: number) =>
      `WARNING: ${count(calls, 'call lies', 'calls lie')} between 21:00 and 07:00; the time zone may be wrong`,
    direction: 'direction',
    directions: (outbound: number, inbound: number, internal: number) =>
      `${n(outbound)} outbound, ${n(inbound)} inbound, ${n(internal)} internal`,
    ignored: 'left out',
    ignoredBy: {
      inbound: 'inbound',
      internal: 'internal',
      notPlaced: 'never placed',
      notSubscriber: 'to nobody’s line',
      totals: 'headings, totals or remarks',
      blank: 'empty',
    },
  }),
  ({ date, count }) => ({
    outcomes: 'Résultats, et leur signification',
    by: {
      mapping: 'selon votre fichier',
      preset: 'selon le format',
      lexicon: 'selon le mot',
      unknown: 'INCONNU',
    },
    moreOutcomes: (values) =>
      `${count(values, 'autre valeur', 'autres valeurs')}\u00a0; --format json les donne toutes`,
    mapping: 'Lignes pour une correspondance (écrivez l’un de ces mots après le deux-points)',
    moreLines: (lines) => `# et ${count(lines, 'autre ligne', 'autres lignes')} (--write-outcomes)`,
    times: 'Jours et heures',
    period: 'période',
    fromTo: (from, to) => (from === to ? `le ${date(from)}` : `du ${date(from)} au ${date(to)}`),
    gaps: 'lacunes',
    noGaps: 'aucun jour d’appel sans ligne',
    gap: (from, to, days) =>
      from === to
        ? `aucune ligne le ${date(from)}`
        : `aucune ligne du ${date(from)} au ${date(to)} (${count(days, 'jour d’appel', 'jours d’appel')})`,
    moreGaps: (gaps) => `et ${count(gaps, 'autre lacune', 'autres lacunes')}`,
    zone: 'fuseau',
    hours: 'heures',
    hoursFromTo: (from, to, metropolitan) =>
      metropolitan
        ? `appels vers la métropole de ${from} à ${to}`
        : `appels de ${from} à ${to}, heure locale des personnes appelées`,
    atNight: (calls) =>
      `ATTENTION\u00a0: ${count(calls, 'appel se situe', 'appels se situent')} entre 21:00 et 07:00\u00a0; le fuseau est peut-être faux`,
    direction: 'sens',
    directions: (outbound, inbound, internal) =>
      `${count(outbound, 'sortant')}, ${count(inbound, 'entrant')}, ${count(internal, 'interne')}`,
    ignored: 'écartées',
    ignoredBy: {
      inbound: 'appels entrants',
      internal: 'appels internes',
      notPlaced: 'jamais passés',
      notSubscriber: 'vers un numéro de service ou de machine',
      totals: 'en-têtes, totaux ou remarques',
      blank: 'vides',
    },
  }),
);
