const another = '(?:\\s*(?:et|ou|and|or|puis)(?!\\p{L}))';
/** Words that say which of somebody's telephones a number is. */
const name =
  '(?:t[eé]\\u0301?l[eé]\\u0301?phone|t[eé]\\u0301?l|phone|mobile|portable|port|mob|fixe|gsm|cell(?:ulaire|phone)?|' +
  'bureau|domicile|dom|maison|travail|perso(?:nnel(?:le)?)?|pro(?:fessionnel(?:le)?)?|direct|ligne directe|standard|' +
  'principal|work|home|office|main|personal|business|whatsapp|callto|sms)(?!\\p{L})';
/** A remark before a number has no digits, since a country code may be among them. */
const remarkBefore = `[(\\[](?!${another})[^()\\[\\]\\d]*\\p{L}[^()\\[\\]\\d]*[)\\]]`;
/** Behind a number it has so few that they are no other number. */
const remarkBehind = `[(\\[](?!${another})(?=[^()\\[\\]]*\\p{L})(?:[^()\\[\\]\\d]*\\d){0,4}[^()\\[\\]\\d]*[)\\]]`;
const extension =
  '(?:[;,]\\s*)?(?:(?<!\\p{L})(?:poste|ext(?:ension|n)?|interne|int|touche)(?!\\p{L})\\.?\\s*(?:n°|[:=])?\\s*|p\\.\\s*|[#x]\\s*)\\d{1,6}';

const before = new RegExp(
  `^(?:(?:(?:${name}\\.?|${remarkBefore})\\s*)+(?:\\d\\s*(?=:))?(?:[:=>\\u2010-\\u2015-]+\\s*)?(?://)?|[a-eg-z]\\s*:\\s*)`,
  'iu',
);
const behind = new RegExp(
  `\\s*(?:(?<remark>${remarkBehind})|(?<extension>${extension})|(?:\\s[\\u2010-\\u2015-])?\\s(?:${name}\\.?\\s*)+)$`,
  'iu',
);
/** Where another number's name begins behind a number: there the cell is cut. */
export const nameAhead = `(?<=[\\d)\\]]\\s{1,20})(?=(?:${name}\\.?\\s{0,20}){1,4}:?\\s{0,20}[+(\\d]|\\p{L}\\s{0,20}:\\s{0,20}[+(\\d])`;

/** A remark that says that there is a fax, or of which other country a number may be that looks French. */
const telling =
  /fax|copie|\+|(?<!\p{L})(?:belg|suisse|swi(?:ss|tz)|luxemb|allem|german|espagn|spain|ital|portug|angleterre|england|royaume|maroc|alg[eé]r|tunis|monaco|canad|qu[eé]bec|[eé]tranger|abroad|foreign)|[([]\s*(?:be|bel|ch|lu|lux|de|es|it|pt|uk|gb|usa?|ma|dz|tn|ca)\s*[)\]]/iu;
const apostrophe = /^['`´\u2018\u2019]\s*/;
const formulaBefore = /^\s*(?:=\s*)?"+/;
const quotesBehind = /(?<!")"+$/;
/** `=+33612345678`: what a spreadsheet makes of a + that somebody typed. */
const sum = /^=\s*(?=[+\d])/;
const mostRemarks = 4;
/** Short numbers have no extension: `15 x 12` is none. */
const fewestDigits = 9;

/** What stands around the text of a formula such as `="06 12 34 56 78"`; both empty where there is none. */
export function formulaAround(text: string): { opening: string; closing: string } {
  const before = text.includes('"') ? formulaBefore.exec(text)?.[0] : undefined;
  const trimmed = text.trimEnd();
  const behind = before && trimmed.endsWith('"') ? quotesBehind.exec(trimmed)?.[0] : undefined;
  if (before === undefined || behind === undefined) return { opening: '', closing: '' };
  // Of quotes alone the last one closes.
  const isAlone = before.length >= trimmed.length;
  const opening = isAlone ? before.slice(0, trimmed.length - 1) : before;
  if (isAlone && !opening.includes('"')) return { opening: '', closing: '' };
  return { opening, closing: text.slice(trimmed.length - (isAlone ? 1 : behind.length)) };
}

/** The text with spaces in place of the formula around it. */
export function withoutFormula(text: string): string {
  const { opening, closing } = formulaAround(text);
  if (opening === '') return text;
  const inner = text.slice(opening.length, text.length - closing.length);
  return ' '.repeat(opening.length) + inner + ' '.repeat(closing.length);
}

/**
 * A written number without what people and tools put around it: a formula, an apostrophe, names of telephones,
 * remarks in brackets, an extension.
 *
 * @returns empty where a remark or an extension shows that the rest is no French number
 * @example withoutSurroundings("Tél. (bureau) : 01 99 00 12 34 poste 12") // '01 99 00 12 34'
 */
export function withoutSurroundings(text: string): string {
  let bare = withoutFormula(text).trim().replace(sum, '').replace(apostrophe, '');
  const label = before.exec(bare)?.[0] ?? '';
  if (telling.test(label)) return '';
  bare = bare.slice(label.length);
  for (let i = 0; i < mostRemarks; i++) {
    const match = behind.exec(bare);
    if (!match) return bare;
    bare = bare.slice(0, match.index);
    if (telling.test(match.groups?.remark ?? '')) return '';
    if (match.groups?.extension !== undefined && bare.replace(/\D/g, '').length < fewestDigits) return '';
  }
  return bare;
}
