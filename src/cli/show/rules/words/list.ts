import { regimeNames } from '../../../../law/names.ts';
import type { RegimeId } from '../../../../model.ts';
import { wordsOf } from '../../../../words/voice.ts';
import { capital } from '../../../terminal/width.ts';

const join = (list: readonly string[]) => list.join(' and ');
const frenchJoin = (list: readonly RegimeId[]) => list.map((id) => `le ${regimeNames[id].fr}`).join(' et ');

/** What the list of rules says. */
export const ruleListWords = wordsOf(
  ({ date }) => ({
    title: (day: string) => `Rules in force on ${date(day)}`,
    regime: (id: RegimeId, period: string, about: string) => `Regime ${id}, ${period}: ${about}`,
    regimeOfDay: (id: RegimeId, period: string) => `Regime ${id}, ${period}.`,
    regimes: {
      'before-hours': 'lists are checked against the opposition list; no lawful hours, no limit to attempts',
      'opt-out':
        'lists are checked against the opposition list; days, hours, the number of attempts and a pause after a refusal bind every call',
      'opt-in':
        'prior consent; the opposition list has ended, days, hours and the number of attempts stay. The decree on it is contested before the Conseil d’État and in force meanwhile',
    } satisfies Record<RegimeId, string>,
    count: (count: number, all: number, hash: string) => `${count} of ${all} rules. Law data ${hash}.`,
    under: (regimes: readonly RegimeId[], all: boolean) => {
      if (all) return 'Under every regime';
      return regimes.length === 1 ? `Only under ${join(regimes)}` : `Under ${join(regimes)}`;
    },
    policies: 'House policies, not law: keys of the campaign file',
    policy: (key: string, fallback: string) => `${key}, by default ${fallback}`,
    makesNoDifference: 'Makes no difference on that day.',
    bearsOn: (ids: readonly string[]) => `Bears on ${ids.join(', ')}.`,
    notInForce: 'Not in force on that day',
    columns: [
      'Rule',
      'Title',
      'Scope',
      'Severity',
      'Article',
      'From',
      'Until',
      'Certainty',
      'Last checked',
      'Mark',
    ],
    more: 'What changes',
    tableColumns: { id: 'Rule', since: 'Since', certainty: 'Certainty', article: 'Article' },
    scopeAndSeverity: (scope: string, severity: string) => `${capital(scope)}, ${severity}`,
    listInFull:
      'campaign-audit rules --long adds titles, what can be accepted, house rules and where to read each article; campaign-audit rules <rule-id> tells one rule in full.',
    diffInFull:
      'campaign-audit rules --long with the same --diff adds titles, what changes for each rule, and where to read each article.',
  }),
  ({ date }) => ({
    title: (day) => `Règles en vigueur le ${date(day)}`,
    regime: (id, period, about) => `Le ${regimeNames[id].fr}, ${period}\u00a0: ${about}`,
    regimeOfDay: (id, period) => `${capital(regimeNames[id].fr)}, ${period}.`,
    regimes: {
      'before-hours':
        'les listes sont confrontées à la liste d’opposition\u00a0; ni horaires, ni limite du nombre de tentatives',
      'opt-out':
        'les listes sont confrontées à la liste d’opposition\u00a0; jours, horaires, nombre de tentatives et pause après un refus s’imposent à chaque appel',
      'opt-in':
        'consentement préalable\u00a0; la liste d’opposition a pris fin, les jours, horaires et nombre de tentatives demeurent. Le décret est contesté devant le Conseil d’État et en vigueur entre-temps',
    },
    count: (count, all, hash) => `${count} règles sur ${all}. Données juridiques ${hash}.`,
    under: (regimes, all) => {
      if (all) return 'Sous tous les régimes';
      return regimes.length === 1 ? `Seulement sous ${frenchJoin(regimes)}` : `Sous ${frenchJoin(regimes)}`;
    },
    policies: 'Règles internes, hors loi\u00a0: clés du fichier de campagne',
    policy: (key, fallback) => `${key}, par défaut ${fallback}`,
    makesNoDifference: 'Sans effet ce jour-là.',
    bearsOn: (ids) => `Agit sur ${ids.join(', ')}.`,
    notInForce: 'Pas en vigueur ce jour-là',
    columns: [
      'Règle',
      'Intitulé',
      'Portée',
      'Gravité',
      'Article',
      'Du',
      'Au',
      'Certitude',
      'Vérifié le',
      'Mention',
    ],
    more: 'Ce qui change',
    tableColumns: { id: 'Règle', since: 'Depuis', certainty: 'Certitude', article: 'Article' },
    scopeAndSeverity: (scope, severity) => `${capital(scope)}, ${severity}`,
    listInFull:
      'campaign-audit rules --long ajoute les intitulés, ce qui peut être accepté, les règles internes et où lire chaque article\u00a0; campaign-audit rules <règle> en détaille une.',
    diffInFull:
      'campaign-audit rules --long avec le même --diff ajoute les intitulés, ce qui change pour chaque règle et où lire chaque article.',
  }),
);
