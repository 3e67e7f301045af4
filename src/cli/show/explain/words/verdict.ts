import type { Verdict } from '../../../../explain/model.ts';
import { regimeNames } from '../../../../law/names.ts';
import type { RegimeId } from '../../../../model.ts';
import { wordsOf } from '../../../../words/voice.ts';

/** What an explanation says first. */
export const explainedVerdictWords = wordsOf(
  ({ n, date }) => ({
    verdict: (verdict: Verdict, who: string, day: string) =>
      ({
        kept: `KEPT: ${who} may be called on ${date(day)}.`,
        excluded: `EXCLUDED: ${who} may not be called on ${date(day)}.`,
        unknown: `NOT KNOWN: it cannot be said whether ${who} may be called on ${date(day)}.`,
      })[verdict],
    shortVerdict: { kept: 'kept', excluded: 'excluded', unknown: 'not known' } satisfies Record<
      Verdict,
      string
    >,
    row: (line: number, path: string) => `the contact on line ${n(line)} of ${path}`,
    noNumber: 'no number',
    callableFrom: (day: string) =>
      `First day on which it may be called, as far as the files show: ${date(day)}.`,
    neverCallable: 'No day within two years on which it may be called.',
    placedBy: (line: number, path: string) => `Taken to be there by the postcode on line ${line} of ${path}.`,
    place: (territory: string, zone: string) => `${territory}; times are on the clock of ${zone}.`,
    noPlace: 'Of no French territory.',
    law: (day: string, regime: RegimeId, hash: string) =>
      `Law of ${date(day)}, regime ${regime}, law data ${hash}.`,
    simulated: (day: string) => `SIMULATION: every day is judged under the law of ${date(day)}.`,
    run: (directory: string, startedAt: string) => `As in the run ${directory} of ${startedAt}.`,
    otherLaw: (tool: string, hash: string) =>
      `That run was judged by version ${tool} with law data ${hash}: its verdicts may have been others.`,
    inRow: (line: number, path: string) => `Line ${n(line)} of ${path} decides.`,
    otherRows: (rows: readonly string[]) => `The number stands in other rows, too: ${rows.join(', ')}.`,
    otherRow: (line: number, verdict: string) => `line ${n(line)} (${verdict})`,
    notInList: (path: string) => `Not in ${path}: the number is judged alone.`,
    alone:
      'Without a contact list, the number is judged alone (--contacts, or contacts in the campaign file).',
    disclaimer: 'This is not legal advice.',
  }),
  ({ n, date }) => ({
    verdict: (verdict, who, day) =>
      ({
        kept: `CONSERVÉ\u00a0: ${who} peut être appelé le ${date(day)}.`,
        excluded: `EXCLU\u00a0: ${who} ne peut pas être appelé le ${date(day)}.`,
        unknown: `INDÉTERMINÉ\u00a0: on ne peut pas dire si ${who} peut être appelé le ${date(day)}.`,
      })[verdict],
    shortVerdict: { kept: 'conservé', excluded: 'exclu', unknown: 'indéterminé' },
    row: (line, path) => `le contact de la ligne ${n(line)} de ${path}`,
    noNumber: 'aucun numéro',
    callableFrom: (day) => `Premier jour où l’appel sera permis, d’après les fichiers\u00a0: ${date(day)}.`,
    neverCallable: 'Aucun jour où l’appel serait permis dans les deux ans.',
    placedBy: (line, path) => `Situé là d’après le code postal de la ligne ${line} de ${path}.`,
    place: (territory, zone) => `${territory}\u00a0; les heures sont celles du fuseau ${zone}.`,
    noPlace: 'Hors des territoires français.',
    law: (day, regime, hash) =>
      `Droit applicable au ${date(day)}, ${regimeNames[regime].fr}, données juridiques ${hash}.`,
    simulated: (day) => `SIMULATION\u00a0: chaque jour est jugé selon le droit applicable au ${date(day)}.`,
    run: (directory, startedAt) => `D’après le passage ${directory} du ${startedAt}.`,
    otherLaw: (tool, hash) =>
      `Ce passage avait été jugé par la version ${tool} avec les données juridiques ${hash}\u00a0: ses verdicts ont pu différer.`,
    inRow: (line, path) => `La ligne ${n(line)} de ${path} est déterminante.`,
    otherRows: (rows) => `Le numéro figure aussi sur d’autres lignes\u00a0: ${rows.join(', ')}.`,
    otherRow: (line, verdict) => `ligne ${n(line)} (${verdict})`,
    notInList: (path) => `Absent de ${path}\u00a0: le numéro est jugé seul.`,
    alone:
      'Sans liste de contacts, le numéro est jugé seul (--contacts, ou contacts dans le fichier de campagne).',
    disclaimer: 'Ceci n’est pas un avis juridique.',
  }),
);
