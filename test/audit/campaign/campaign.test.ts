import { describe, expect, test } from 'vitest';
import { Campaign } from '../../../src/audit/campaign/campaign.ts';
import { territories } from '../../../src/phone/territories.ts';
import { isoDay } from '../../../src/time/days.ts';
import { dayNamed } from '../days.ts';
import { settingsWith } from '../run.ts';

const index = (id: string) => territories.findIndex((territory) => territory.id === id);

function campaignOf(start: string, changes: Parameters<typeof settingsWith>[0] = {}, consentsGiven = true) {
  return new Campaign(settingsWith({ start: dayNamed(start), ...changes }), {
    consentsGiven,
    requestsGiven: false,
    answersAwaited: false,
  });
}

const localHolidays = { policy: { localHolidays: true } };

describe('D0', () => {
  test.each([
    ['a Monday', '2024-05-06', '2024-05-06'],
    ['a Saturday', '2024-05-04', '2024-05-06'],
    ['a holiday on a Wednesday, the next one on the Thursday', '2024-05-08', '2024-05-10'],
    ['a Sunday before there were hours', '2023-02-26', '2023-02-26'],
    ['a Saturday under opt-in', '2026-08-15', '2026-08-17'],
  ])('%s', (_, start, wanted) => {
    const campaign = campaignOf(start);
    expect(territories.map((_, i) => isoDay(campaign.d0(i)))).toEqual(territories.map(() => wanted));
    expect(campaign.facts.end).toBe(dayNamed(wanted));
  });

  test('businesses may be called at once, on any day', () => {
    const campaign = campaignOf('2024-05-04', { audience: 'b2b' });
    expect(isoDay(campaign.d0(0))).toBe('2024-05-04');
    expect(campaign.closed(dayNamed('2024-05-04'), 0)).toBeNull();
  });

  test.each([
    ['RE', '2024-12-20', '2024-12-23'],
    ['YT', '2026-04-27', '2026-04-28'],
    ['MQ', '2024-05-22', '2024-05-23'],
    ['GP', '2024-05-27', '2024-05-28'],
    ['GF', '2024-06-10', '2024-06-11'],
  ])('on a local holiday of %s, where the house asks for them', (id, start, wanted) => {
    const campaign = campaignOf(start, localHolidays);
    expect(isoDay(campaign.d0(index(id)))).toBe(wanted);
    expect(isoDay(campaign.d0(0))).toBe(start);
    expect(isoDay(campaignOf(start).d0(index(id)))).toBe(start);
  });

  test('a foreign number follows metropolitan France', () => {
    const campaign = campaignOf('2024-12-20', localHolidays);
    expect(campaign.d0(-1)).toBe(campaign.d0(0));
    expect(campaign.closed(dayNamed('2024-12-25'), -1)).toEqual({
      reason: 'public-holiday',
      holiday: 'christmas',
    });
  });

  test('is that of the law asked for', () => {
    expect(isoDay(campaignOf('2022-05-07', { law: dayNamed('2024-05-06') }).d0(0))).toBe('2022-05-09');
    expect(isoDay(campaignOf('2024-05-04', { law: dayNamed('2022-06-01') }).d0(0))).toBe('2024-05-04');
  });
});

describe('the days of a campaign', () => {
  test.each([
    ['2024-05-06', null],
    ['2024-05-05', { reason: 'weekend', holiday: null }],
    ['2024-05-20', { reason: 'public-holiday', holiday: 'whit-monday' }],
    ['2023-02-26', null],
  ])('%s', (day, reason) => {
    const campaign = campaignOf('2024-05-06');
    for (const _ of ['first', 'remembered']) expect(campaign.closed(dayNamed(day), 0)).toEqual(reason);
  });

  test('a local holiday closes its territory only', () => {
    const campaign = campaignOf('2024-12-16', localHolidays);
    const day = dayNamed('2024-12-20');
    expect(campaign.closed(day, index('RE'))).toEqual({
      reason: 'public-holiday',
      holiday: 'abolition-reunion',
    });
    expect(campaign.closed(day, index('YT'))).toBeNull();
    expect(campaignOf('2024-12-16').closed(day, index('RE'))).toBeNull();
  });

  test('each day is judged by its own law, made once', () => {
    const campaign = campaignOf('2024-05-06');
    const day = campaign.at(dayNamed('2026-08-10'));
    expect(day.law.regime).toBe('opt-out');
    expect(day.lawChanges).toBe(dayNamed('2026-08-11'));
    expect(campaign.at(dayNamed('2026-08-11')).law.regime).toBe('opt-in');
    expect(campaign.at(dayNamed('2026-08-10'))).toBe(day);
  });
});

describe('what is asked of a contact', () => {
  test.each([
    ['a register under opt-in', '2026-09-15', true, true],
    ['no register under opt-in: that is said once', '2026-09-15', false, false],
    ['no register under opt-out: later days count as without consent', '2026-08-10', false, true],
  ])('%s', (_, start, given, awaited) => {
    expect(campaignOf(start, {}, given).facts.consentsAwaited).toBe(awaited);
  });

  test('purposes are compared without case, accents and spaces around', () => {
    expect(campaignOf('2026-09-15', { purpose: ' Énergie ' }).facts.purpose).toBe('energie');
    expect(campaignOf('2026-09-15').facts.purpose).toBeNull();
  });
});
