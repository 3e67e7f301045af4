import { describe, expect, it } from 'vitest';
import { readSlots } from '../../src/time/slots.ts';

const week = 'MTWtFSs';

/** `MTWtF 18:00-20:00`. */
function shown(text: string): string | null {
  const slots = readSlots(text);
  const time = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 16);
  return (
    slots
      ?.map(({ days, from, to }) => {
        const names = [...week].filter((_, day) => days & (1 << day)).join('');
        return `${names} ${time(from)}-${to === 86_400 ? '24:00' : time(to)}`;
      })
      .join(', ') ?? null
  );
}

describe('hours and weekdays', () => {
  it.each([
    ['lundi-vendredi 18h-20h', 'MTWtF 18:00-20:00'],
    ['14:00-18:00', 'MTWtFSs 14:00-18:00'],
    ['lun-ven 9h-12h / 14h-18h', 'MTWtF 09:00-12:00, MTWtF 14:00-18:00'],
    ['Mon-Fri 6pm-8pm', 'MTWtF 18:00-20:00'],
    ['Mon. to Fri. 6-8 p.m.', 'MTWtF 18:00-20:00'],
    ['du lundi au vendredi de 18h30 à 20h', 'MTWtF 18:30-20:00'],
    ['entre 10h et 12h', 'MTWtFSs 10:00-12:00'],
    ['lundi, mercredi 10h-12h ; jeudi 14h–16h', 'MW 10:00-12:00, t 14:00-16:00'],
    ['en semaine 9h à 12h', 'MTWtF 09:00-12:00'],
    ['week-end', 'Ss 00:00-24:00'],
    ['samedi', 'S 00:00-24:00'],
    ['ven-lun 10h-11h', 'MFSs 10:00-11:00'],
    ['tous les jours 10h-13h', 'MTWtFSs 10:00-13:00'],
    ['11am-1pm', 'MTWtFSs 11:00-13:00'],
    ['18-20', 'MTWtFSs 18:00-20:00'],
    ['20h-24h', 'MTWtFSs 20:00-24:00'],
    ['lundi 10h-12h.', 'M 10:00-12:00'],
    ['lundi - 10h-12h', 'M 10:00-12:00'],
    ['between 10 and 12', 'MTWtFSs 10:00-12:00'],
    ['entre 10h à 12h', 'MTWtFSs 10:00-12:00'],
    ['weekend 10h-11h', 'Ss 10:00-11:00'],
    ['week end 10h-11h', 'Ss 10:00-11:00'],
    ['tous les jours', 'MTWtFSs 00:00-24:00'],
    ['7j/7', 'MTWtFSs 00:00-24:00'],
    ['7j / 7', 'MTWtFSs 00:00-24:00'],
    ['7jours/7', 'MTWtFSs 00:00-24:00'],
    ['7 jours sur 7', 'MTWtFSs 00:00-24:00'],
    ['lundi 9h-10h, every day 18h-19h', 'M 09:00-10:00, MTWtFSs 18:00-19:00'],
    ['10  h - 12\u00a0\u00a0h', 'MTWtFSs 10:00-12:00'],
    ['12am-1am', 'MTWtFSs 00:00-01:00'],
    ['12pm-12:59pm', 'MTWtFSs 12:00-12:59'],
    [' indifférent ', ''],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'le soir',
    '18h',
    'après 18h',
    '20h-18h',
    '25h-26h',
    'lundi 18h-',
    '',
    '-',
    '10h-10h',
    '13pm-14pm',
    'sauf lundi',
    '- lundi',
    'soir - 20h',
    '10h et 12h',
    '10h and 12h',
    'lundi 10h ; 12h',
    'entre 10h ; 12h',
    'between 10h mardi 12h',
    '9h60-10h',
    '9h-10h60',
    '0pm-3pm',
    '12-2am',
    '14-11am',
    '24h01-24h02',
  ])('%j cannot be read', (text) => {
    expect(readSlots(text)).toBeNull();
  });
});
