/** National numbers of ten digits; the last are in ranges that no subscriber has. */
const people = ['0647832915', '0142678930', '0692417385', '0939457182', '0261915238', '0199007346'];

function cut(digits: string, lengths: readonly number[], between: string): string {
  let at = 0;
  const parts: string[] = [];
  for (const length of lengths) {
    parts.push(digits.slice(at, at + length));
    at += length;
  }
  return parts.join(between);
}

const pairs = [2, 2, 2, 2, 2];
const separators = [
  ' ',
  '.',
  '-',
  '/',
  ':',
  '_',
  '·',
  '\u00a0',
  '\u202f',
  ' - ',
  ' . ',
  '–',
  '\u2011',
  '\u200b',
  ' / ',
  '*',
  ', ',
];

const shapes: Readonly<Record<string, (n: string) => string>> = {
  bare: (n) => n,
  ...Object.fromEntries(
    separators.map((sign) => [`pairs with “${sign}”`, (n: string) => cut(n, pairs, sign)]),
  ),
  'four and pairs': (n) => cut(n, [4, 2, 2, 2], ' '),
  'four and threes': (n) => cut(n, [4, 3, 3], ' '),
  threes: (n) => cut(n, [1, 3, 3, 3], ' '),
  'one by one': (n) => n.split('').join(' '),
  'a bracket at the beginning': (n) => `(${n.slice(0, 2)}) ${cut(n.slice(2), [2, 2, 2, 2], ' ')}`,
  'square brackets': (n) => `[${n.slice(0, 2)}] ${cut(n.slice(2), [2, 2, 2, 2], '.')}`,
  'mixed signs': (n) => `${n.slice(0, 4)}-${n.slice(4, 6)}.${n.slice(6, 8)} ${n.slice(8)}`,
  '+33': (n) => `+33${n.slice(1)}`,
  '+33 with spaces': (n) => `+33 ${n.slice(1, 2)} ${cut(n.slice(2), [2, 2, 2, 2], ' ')}`,
  '+33 (0)': (n) => `+33 (0)${n.slice(1, 2)} ${cut(n.slice(2), [2, 2, 2, 2], ' ')}`,
  '+33(0) with dots': (n) => `+33(0)${n.slice(1, 2)}.${cut(n.slice(2), [2, 2, 2, 2], '.')}`,
  '(+33)': (n) => `(+33) ${n.slice(1)}`,
  '+33 and its 0': (n) => `+33 ${n}`,
  '0033': (n) => `0033${n.slice(1)}`,
  '0033 with spaces': (n) => `00 33 ${n.slice(1, 2)} ${cut(n.slice(2), [2, 2, 2, 2], ' ')}`,
  '33 with spaces': (n) => `33 ${n.slice(1, 2)} ${cut(n.slice(2), [2, 2, 2, 2], ' ')}`,
  '33': (n) => `33${n.slice(1)}`,
  'nine digits': (n) => n.slice(1),
  'full width': (n) => n.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
  'Arabic-Indic': (n) => n.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d))),
  'Arabic-Indic pairs': (n) =>
    cut(n, pairs, ' ').replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d))),
  bold: (n) => n.replace(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d))),
  'a power of ten': (n) => `${n[1]},${n.slice(2)}E+08`,
  'a power of ten with a dot': (n) => `${n[1]}.${n.slice(2)}e8`,
  'a power of ten with its country': (n) => `3.3${n.slice(1)}E+10`,
  'a power of ten cut short': (n) => `${n[1]},${n.slice(2, 8)}E+08`,
  'a float': (n) => `33${n.slice(1)}.0`,
  'behind a dial prefix': (n) => `9${n}`,
  'a formula': (n) => `="${n}"`,
  'in quotes': (n) => `« ${cut(n, pairs, ' ')} »`,
  'in a file name': (n) => `appels-${n}.csv`,
  'in a file name with its day': (n) => `appels_20240513_${n}.csv`,
  'glued to its day': (n) => `20240513${n}`,
  'a SIP address': (n) => `sip:${n}@192.168.1.1`,
  'a link': (n) => `tel:+33-${n.slice(1)}`,
};

const contexts: readonly ((number: string) => string)[] = [
  (n) => n,
  (n) => `rappeler ${n}`,
  (n) => `rappeler 14h30 ${n}`,
  (n) => `rappeler à 14:30 ${n}`,
  (n) => `14:30 ${n} 18:00`,
  (n) => `RDV 13-05-2024 ${n}`,
  (n) => `RDV 13/05/2024 ${n} à 9h`,
  (n) => `RDV 13 05 2024 ${n}`,
  (n) => `RDV 13/05/24 ${n}`,
  (n) => `le 2024-05-13 10:05:00 ${n}`,
  (n) => `2024-05-13T10:05:00+02:00 ${n}`,
  (n) => `${n} le 13/05/2024`,
  (n) => `${n} - 13.05.2024 10:15`,
  (n) => `${n} 2024-05-13`,
  (n) => `poste 2 ${n}`,
  (n) => `${n} poste 12`,
  (n) => `${n} ext. 4`,
  (n) => `${n}, poste 4512`,
  (n) => `75001 ${n}`,
  (n) => `${n} 75001 Paris`,
  (n) => `69003 LYON, ${n}`,
  (n) => `150 € ${n}`,
  (n) => `150 ${n}`,
  (n) => `1 250,00 ${n}`,
  (n) => `2e numéro ${n}`,
  (n) => `1. ${n}`,
  (n) => `2) ${n}`,
  (n) => `n°3 ${n}`,
  (n) => `3 x ${n}`,
  (n) => `${n}/2`,
  (n) => `${n} (2 fois)`,
  (n) => `Tél : ${n}, merci`,
  (n) => `tel:${n}`,
  (n) => `M. Durand:${n};`,
  (n) => `call back at 5 pm ${n}`,
  (n) => `call back on ${n} after 6`,
  (n) => `1st ${n}`,
  (n) => `ligne 12: ${n}`,
  (n) => `client 48213 ${n}`,
  (n) => `dossier 2024/118 - ${n}`,
  (n) => `${n} ou 3975`,
  (n) => `${n};${n}`,
  (n) => `[${n}]`,
  (n) => `a déménagé\n${n}`,
];

/** Phrases with a made-up number in every written shape, in the company that it keeps. */
export function phrases(): { number: string; shape: string; text: string }[] {
  return people.flatMap((number) =>
    Object.entries(shapes).flatMap(([shape, write]) =>
      contexts.map((context) => ({ number, shape, text: context(write(number)) })),
    ),
  );
}

/** Whether six digits of a number stand together in what is shown; what is masked keeps digits apart. */
export function isLegible(shown: string, number: string): boolean {
  const digits = latin(shown).replace(/[^\d•]/gu, '');
  const written = [number, `33${number.slice(1)}`];
  return written.some((whole) =>
    Array.from({ length: whole.length - 5 }, (_, at) => whole.slice(at, at + 6)).some((six) =>
      digits.includes(six),
    ),
  );
}

function latin(text: string): string {
  return text.replace(/[\uff10-\uff19\u0660-\u0669]|\ud835[\udfce-\udfff]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code >= 0x1d7ce ? (code - 0x1d7ce) % 10 : code & 0xf);
  });
}
