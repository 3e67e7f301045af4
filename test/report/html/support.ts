import type { Lang } from '../../../src/model.ts';
import { html } from '../../../src/report/html.ts';
import type { Distribution, ListReport, Report } from '../../../src/report/model.ts';
import type { Say } from '../../../src/report/words/say.ts';
import { sampleReport, sampleSay } from '../sample.ts';

/** The page as it is written, with its charts. */
export async function rendered(
  report: Report,
  lang: Lang = 'en',
  say: Say = sampleSay(lang),
): Promise<string> {
  const whole = (await html.load?.()) ?? html;
  return [...whole.render(report, say)].join('');
}

/** What somebody reads in one language: the text between the tags, without the other language. */
export function textIn(page: string, lang: Lang): string {
  const other = lang === 'en' ? 'fr' : 'en';
  return page
    .replace(/<(style|script)>.*?<\/\1>/gs, ' ')
    .replace(new RegExp(`^<div lang="${other}">.*?</div>$`, 'gms'), ' ')
    .replace(new RegExp(`<span lang="${other}">[^<]*</span>`, 'g'), ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const week = () => Array.from({ length: 7 }, () => new Array<number>(24).fill(0));

/** Calls on Tuesdays at 11, some of them unlawful on Saturday at 10; one number called nine times. */
export function sampleDistribution(change: Partial<Distribution> = {}): Distribution {
  const hours = week();
  const tuesday = hours[1];
  if (tuesday) tuesday[11] = 40;
  const violatingHours = week();
  const saturday = hours[5];
  if (saturday) saturday[10] = 3;
  const bad = violatingHours[5];
  if (bad) bad[10] = 3;
  return {
    from: '2024-04-02',
    to: '2024-05-03',
    hours,
    violatingHours,
    errorHours: violatingHours,
    withoutTime: 2,
    days: [{ date: '2024-04-02', calls: 43, violating: 3 }],
    attempts: {
      windowDays: 30,
      numbers: [
        { attempts: 1, numbers: 30 },
        { attempts: 4, numbers: 2 },
        { attempts: 9, numbers: 1 },
      ],
    },
    byRule: { 'hours/closed-day': 3 },
    agents: [{ name: 'Lea', calls: 43, violating: 3, withErrors: 3, byRule: { 'hours/closed-day': 3 } }],
    agentsTotal: 1,
    campaigns: [],
    campaignsTotal: 0,
    ...change,
  };
}

export function fullReport(change: Partial<ListReport> = {}): ListReport {
  return sampleReport({ distribution: sampleDistribution(), ...change });
}
