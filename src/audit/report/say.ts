import { knownMeanings } from '../../formats/lexicon/ambiguous.ts';
import { holidayName, isHolidayId } from '../../law/holidays.ts';
import { periodOn } from '../../law/parameter.ts';
import type { Day, Lang, Text } from '../../model.ts';
import { formatNumber } from '../../phone/mask.ts';
import { maskedText } from '../../phone/masked-text.ts';
import type { RuleWords, Say } from '../../report/words/say.ts';
import type { Need, Rule } from '../../rules/define.ts';
import { rules } from '../../rules/index.ts';
import { isoDay } from '../../time/days.ts';
import { voice } from '../../words/voice.ts';

const ruleOf = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/**
 * The words of a report.
 *
 * @param day whose law the articles are cited from
 * @param mask whether people's numbers are masked
 */
export function sayIn(lang: Lang, day: Day, mask: boolean): Say {
  const known = new Map<string, RuleWords>();
  const templates = new Map<string, string[]>();
  return {
    lang,
    in: (other) => sayIn(other, day, mask),
    on: (other) => sayIn(lang, other, mask),
    message(finding) {
      const template = ruleOf.get(finding.rule)?.messages[finding.message]?.[lang];
      if (template === undefined) throw new Error(`no message ${finding.message} in ${finding.rule}`);
      let parts = templates.get(template);
      if (!parts) {
        parts = cut(template);
        templates.set(template, parts);
      }
      return fill(parts, finding.data, lang, mask);
    },
    rule(id) {
      const words = known.get(id) ?? ruleWordsOf(id, day, lang);
      known.set(id, words);
      return words;
    },
    number: (number) => formatNumber(number, mask),
  };
}

function ruleWordsOf(id: string, day: Day, lang: Lang): RuleWords {
  const rule = ruleOf.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const period = periodOf(rule, day);
  return {
    title: rule.title[lang],
    explains: rule.explains[lang],
    remedy: rule.remedy[lang],
    severity: rule.severity,
    article: period === undefined ? '' : textOf(period.reference.title, lang),
    url: period?.reference.url ?? '',
    certainty: period?.certainty ?? null,
    lacks: lackOf(rule, lang),
    gap: rule.gap ?? null,
  };
}

const lacking: Readonly<Record<Need, Text>> = {
  opposition: { en: 'no opposition list was given', fr: 'aucune liste d’opposition fournie' },
  'own-opposition': {
    en: 'no own opposition list was given',
    fr: 'aucune liste d’opposition interne fournie',
  },
  consents: { en: 'no consent register was given', fr: 'aucun registre de consentements fourni' },
  calls: { en: 'no call log was given', fr: 'aucun journal d’appels fourni' },
};

function lackOf({ needs: [first] = [] }: Rule, lang: Lang): string {
  return first === undefined ? '' : lacking[first][lang];
}

/** That of the first legal number of a rule that holds on that day, else the last one in which its first held. */
function periodOf({ law }: Rule, day: Day) {
  const held = law.map((parameter) => periodOn(parameter, day)).find(({ value }) => value !== null);
  return held ?? law[0]?.periods.findLast(({ value }) => value !== null);
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
  mask: boolean,
): string {
  let text = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? '';
    const value = data[name] ?? '';
    text += shown(name, value, lang, mask) + inNumber(parts[i + 1] ?? '', value, lang);
  }
  return text;
}

/** What follows a figure, in the singular or the plural: `row(s)` as `row` or `rows`; zero is singular in French. */
function inNumber(words: string, value: string | number, lang: Lang): string {
  if (typeof value !== 'number' || !words.includes('(s)')) return words;
  return words.replaceAll('(s)', voice(lang).plural(value, ''));
}

function shown(name: string, value: string | number, lang: Lang, mask: boolean): string {
  if (typeof value === 'number') {
    if (name.endsWith('Number')) return formatNumber(value, mask);
    if (name.endsWith('Day')) return dayIn[lang](isoDay(value));
    return counts.has(name) ? voice(lang).n(value) : String(value);
  }
  // A result that nobody knows is what an agent wrote, which may be anything.
  if (name === 'value') return maskedText(value, mask);
  if (name === 'meanings') return knownMeanings(value)?.[lang] ?? value;
  return name === 'holiday' && isHolidayId(value) ? holidayName(value)[lang] : value;
}

/** An ISO day in figures. */
const dayIn: Readonly<Record<Lang, (iso: string) => string>> = {
  en: (iso) => iso,
  fr: (iso) => iso.split('-').reverse().join('/'),
};
