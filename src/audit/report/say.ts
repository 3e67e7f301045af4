import { knownMeanings } from '../../formats/lexicon/ambiguous.ts';
import { holidayName, isHolidayId } from '../../law/holidays.ts';
import { type Period, periodOn } from '../../law/parameter.ts';
import { sanctionOf } from '../../law/sanctions.ts';
import type { Day, Lang, Text } from '../../model.ts';
import { formatNumber } from '../../phone/mask.ts';
import { maskedTexts } from '../../phone/masked-texts.ts';
import { areHoursInferred } from '../../phone/territories.ts';
import type { Cited, CitedFine, RuleWords, Say } from '../../report/words/say.ts';
import type { Need, Rule } from '../../rules/define.ts';
import { rules } from '../../rules/index.ts';
import type { Settings } from '../../settings.ts';
import { isoDay, parseIsoDay } from '../../time/days.ts';
import { voice } from '../../words/voice.ts';

const ruleOf = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** The words of a run’s reports; where every day is judged under one law, past calls are, too. */
export function sayOf(settings: Pick<Settings, 'lang' | 'law' | 'mask' | 'dialing'>, day: Day): Say {
  const { lang, law, mask, dialing } = settings;
  return sayIn(lang, law ?? day, mask, { ofOneDay: law !== null, byMachine: dialing === 'machine' });
}

/** How articles are cited: all past calls from the law of one day, or each from its own; and where machines call. */
export interface Citing {
  ofOneDay: boolean;
  byMachine: boolean;
}

const usual: Citing = { ofOneDay: false, byMachine: false };

/**
 * The words of a report.
 *
 * @param day whose law the articles are cited from
 * @param mask whether people's numbers are masked
 */
export function sayIn(lang: Lang, day: Day, mask: boolean, citing: Citing = usual): Say {
  const { ofOneDay, byMachine } = citing;
  const known = new Map<string, RuleWords>();
  const cited = new Map<string, Cited>();
  const templates = new Map<string, string[]>();
  const textShown = maskedTexts(mask);
  return {
    lang,
    in: (other) => sayIn(other, day, mask, citing),
    on: (other) => sayIn(lang, other, mask, citing),
    message(finding) {
      const template = ruleOf.get(finding.rule)?.messages[finding.message]?.[lang];
      if (template === undefined) throw new Error(`no message ${finding.message} in ${finding.rule}`);
      let parts = templates.get(template);
      if (!parts) {
        parts = cut(template);
        templates.set(template, parts);
      }
      const text = fill(parts, finding.data, lang, {
        number: (value) => formatNumber(value, mask),
        text: textShown,
      });
      const { barsFrom } = finding;
      return barsFrom === undefined ? text : fromDay[lang](dayIn[lang](isoDay(barsFrom))) + text;
    },
    rule(id) {
      const words = known.get(id) ?? ruleWordsOf(id, day, lang, byMachine);
      known.set(id, words);
      return words;
    },
    cited({ rule, message, subject, occurredAt, territory }) {
      const called = subject === 'call' && !ofOneDay ? occurredAt.slice(0, 10) : '';
      const key = `${rule} ${message} ${called}`;
      const words =
        cited.get(key) ?? citedIn(groundsOf(rule, message, byMachine), parseIsoDay(called) ?? day, lang);
      cited.set(key, words);
      const isInferred = rule.startsWith('hours/') && areHoursInferred(territory);
      return isInferred ? { ...words, certainty: 'inferred' } : words;
    },
    fine({ rule, message, subject, occurredAt }) {
      const called = subject === 'call' && !ofOneDay ? parseIsoDay(occurredAt.slice(0, 10)) : null;
      return fineOf(groundsOf(rule, message, byMachine), called ?? day, lang);
    },
    number: (number) => formatNumber(number, mask),
    text: textShown,
  };
}

function ruleWordsOf(id: string, day: Day, lang: Lang, byMachine: boolean): RuleWords {
  const rule = ruleNamed(id);
  return {
    title: rule.title[lang],
    explains: rule.explains[lang],
    remedy: rule.remedy[lang],
    severity: rule.severity,
    ...citedIn(groundsOf(id, '', byMachine), day, lang),
    lacks: lackOf(rule, lang),
    gap: rule.gap ?? null,
  };
}

function ruleNamed(id: string): Rule {
  const rule = ruleOf.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** The legal numbers of which the first that holds is what a finding rests on. */
function groundsOf(id: string, message: string, byMachine: boolean): Rule['law'] {
  const { law, articles, ofMachines } = ruleNamed(id);
  const own = articles?.[message] ?? (byMachine ? ofMachines : undefined);
  return own === undefined ? law : [own];
}

function fineOf(grounds: Rule['law'], day: Day, lang: Lang): CitedFine | null {
  const broken = grounds.find((parameter) => periodOn(parameter, day).value !== null);
  const sanction = broken && sanctionOf(broken);
  const period = sanction && periodOn(sanction, day);
  if (!period?.value) return null;
  const { title, url } = period.reference;
  return { ...period.value, article: textOf(title, lang), url };
}

function citedIn(grounds: Rule['law'], day: Day, lang: Lang): Cited {
  const [period, house] = periodOf(grounds, day);
  if (period === undefined) return { article: '', url: '', certainty: null, house: false };
  const { reference, certainty } = period;
  return { article: textOf(reference.title, lang), url: reference.url, certainty, house };
}

const lacking: Readonly<Record<Need, Text>> = {
  opposition: { en: 'no opposition list was given', fr: 'aucune liste d’opposition fournie' },
  'own-opposition': {
    en: 'no own opposition list was given',
    fr: 'aucune liste d’opposition de l’entreprise fournie',
  },
  consents: { en: 'no consent register was given', fr: 'aucun registre des consentements fourni' },
  calls: { en: 'no call log was given', fr: 'aucun journal d’appels fourni' },
};

const untimed: Text = {
  en: 'calls without a time of the day in the log',
  fr: 'appels sans heure dans le journal',
};

function lackOf({ id, needs: [first] = [] }: Rule, lang: Lang): string {
  if (first !== undefined) return lacking[first][lang];
  return id === 'hours/outside-window' ? untimed[lang] : '';
}

/** That of the first legal number that holds on that day, else the last one in which the first held; and whether it is the house's. */
function periodOf(law: Rule['law'], day: Day): [Period<unknown> | undefined, house: boolean] {
  const holds = law.find((parameter) => periodOn(parameter, day).value !== null);
  if (holds === undefined) return [law[0]?.periods.findLast(({ value }) => value !== null), false];
  return [periodOn(holds, day), holds.id.startsWith('house-')];
}

function textOf(title: string | { en: string; fr: string }, lang: Lang): string {
  return typeof title === 'string' ? title : title[lang];
}

/** A template cut at its `{placeholders}`: texts at even places, names at odd ones. */
function cut(template: string): string[] {
  return template.split(/\{(\w+)\}/);
}

/** Figures that may be large: they are grouped as the language does it. */
const counts = new Set(['count', 'rows']);

/** Fills a template: days (`…Day`) as dates of the language, numbers (`…Number`) as dialled, holidays by name. */
function fill(
  parts: readonly string[],
  data: Readonly<Record<string, string | number>>,
  lang: Lang,
  masked: Masking,
): string {
  let text = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? '';
    const value = data[name] ?? '';
    text += shown(name, value, lang, masked) + inNumber(parts[i + 1] ?? '', value, lang);
  }
  return text;
}

/** What follows a figure, in the singular or the plural: `row(s)` as `row` or `rows`; zero is singular in French. */
function inNumber(words: string, value: string | number, lang: Lang): string {
  if (typeof value !== 'number' || !words.includes('(s)')) return words;
  return words.replaceAll('(s)', voice(lang).plural(value, ''));
}

/** How numbers, and texts that files say, are shown. */
type Masking = Pick<Say, 'number' | 'text'>;

/** What a clock shows, and nobody wrote: no number hides in it. */
const clockText = /^\d\d:\d\d:\d\d$/;

function shown(name: string, value: string | number, lang: Lang, masked: Masking): string {
  if (typeof value === 'number') {
    if (name.endsWith('Number')) return masked.number(value);
    if (name.endsWith('Day')) return dayIn[lang](isoDay(value));
    return counts.has(name) ? voice(lang).n(value) : String(value);
  }
  if (name === 'meanings') return knownMeanings(value)?.[lang] ?? value;
  if (name === 'holiday' && isHolidayId(value)) return holidayName(value)[lang];
  if (name === 'dayList') return value.replace(/\d{4}-\d\d-\d\d/g, dayIn[lang]);
  if (name === 'time' && clockText.test(value)) return value;
  // What agents and people wrote may be anything, a result and the name of a file alike.
  return masked.text(value);
}

/** What comes before a bar that begins only later. */
const fromDay: Readonly<Record<Lang, (day: string) => string>> = {
  en: (day) => `from ${day} on: `,
  fr: (day) => `à partir du ${day}\u00a0: `,
};

/** An ISO day in figures. */
const dayIn: Readonly<Record<Lang, (iso: string) => string>> = {
  en: (iso) => iso,
  fr: (iso) => iso.split('-').reverse().join('/'),
};
