import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A French text of the source, and where it stands. */
interface French {
  place: string;
  text: string;
}

/** A text with its placeholders as `{}`; null for what is no text. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

/** Whether a node is the second half of `wordsOf(english, french)`. */
function isFrenchHalf(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined || !ts.isCallExpression(parent)) return false;
  return parent.expression.getText() === 'wordsOf' && parent.arguments[1] === node;
}

/** Whether what is below a node is French, by its name: `fr: …`, `const french = …`, or by its place. */
function isFrench(node: ts.Node, above: boolean): boolean {
  if (ts.isPropertyAssignment(node)) {
    const name = node.name.getText();
    return name === 'fr' || (above && name !== 'en');
  }
  if (isFrenchHalf(node)) return true;
  return above || (ts.isVariableDeclaration(node) && /^french/i.test(node.name.getText()));
}

function frenchIn(path: string): French[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: French[] = [];
  const visit = (node: ts.Node, above: boolean): void => {
    const french = isFrench(node, above);
    const text = french ? textOf(node) : null;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (text !== null) found.push({ place: `${path}:${line}`, text });
    ts.forEachChild(node, (child) => visit(child, french));
  };
  visit(source, /french/.test(path));
  return found;
}

/** What is called French and is data: headings and codes of a log, and where they come from. */
const data = 'formats/presets/french-telesales-closure-codes.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && name !== data,
);
const all = sources.flatMap((name) => frenchIn(join('src', name)));

/** What is written into files and command lines follows their rules: words in guillemets, keys of the campaign file. */
const prose = (text: string): string =>
  text
    .replace(/«[\u00a0\u202f][^»]*[\u00a0\u202f]»/g, '«\u00a0…\u00a0»')
    .replace(/\b(?:calls|columns|date|number|phone|headerLine|outcome|callId|direction|path): /g, '');

const habits: [string, RegExp][] = [
  ['no plain space before : ; ! ? »', / [:;!?»]/],
  ['no plain space after «', /« /],
  ['a no-break space inside guillemets', /«(?![\u00a0\u202f]|$)|(?<![\u00a0\u202f]|^)»/],
  ['a no-break space before ; ! ?', /[\p{L}\d)][;!?](?=\s|$)/u],
  ['a no-break space before :', /[\p{L})]:(?=\s)/u],
  ['the apostrophe ’', /\p{L}'\p{L}/u],
  ['one sign for an ellipsis', /\.\.\./],
  ['a no-break space before % and €', /[\d}] ?[%€]/],
  ['one space where there is one', /\S {2}|\u00a0 | \u00a0/],
  ['one kind of no-break space: the narrow one groups digits alone', /\u202f(?!\d{3}|$)/],
  ['guillemets, no English quotes', /[“”]/],
  ['no straight apostrophe before a word', /\p{L}' ?\p{L}/u],
  [
    'accents on capitals',
    /(?<!\p{L})(?:Etat|Etes|Etre|Ecri|Evit|Echec|Economie|A (?:partir|défaut|rappeler))/u,
  ],
];

/** Words of the field in English, ids among them, for which a French sentence has its own. */
const english =
  /(?<![\w/.-])(?:opt-in|opt-out|before-hours|generic|register|answer-file|list-with-header|cleared|gaps?|dialler|dialer|score|logs?|contracts?|outcomes?|appointments?|scrub|screened|findings?|lawful|kept|barred|waiver)(?![\w/.:=-])/i;

/** What else is said in one word only: the word that is not used, and the one that is. */
const otherWords: [string, RegExp, string][] = [
  ['the rules of the company', /règles? maison|\bla maison\b/i, 'règle interne, l’entreprise'],
  [
    'the company’s own list',
    /opposition interne\b(?!\.csv)|propre à l’entreprise|liste interne/i,
    'liste d’opposition de l’entreprise',
  ],
  ['the legal basis', /\bfondement/i, 'base légale'],
  ['the register', /registre de consentements/i, 'registre des consentements'],
  ['what dials', /(?:logiciels?|composeurs?|numéroteurs?) d’appels?|\bdialler/i, 'automate d’appels'],
  [
    'the hours that the law allows',
    /(?:heures|plages|horaires) (?:permis|légal|autoris)/i,
    'horaires licites',
  ],
  ['what is done to a list', /\baudit(?:e|er|és?|ées?)\b|\b(?:cet|l’)audit\b/i, 'contrôle, contrôler'],
  ['breaches', /\binfractions?\b/i, 'manquement'],
  ['what stands between cells', /délimiteur/i, 'séparateur'],
];

/** A sentence: more than a value, a name, or a command line to paste. */
const isSentence = (text: string) => / \p{L}+ /u.test(text) && !/^campaign-audit /.test(text);

/** Without what is typed as it stands: options with their values, keys, what follows the name of a command. */
const withoutTyped = (text: string) =>
  prose(text)
    .replace(/--[a-z-]+(?: \{\}| [a-z|]+)?/g, '')
    .replace(/campaign-audit [\w -]+/g, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/(?:par défaut|secteur)\u00a0: [\w{}, -]+/g, '');

test('there are French texts to look at', () => {
  expect(all.length).toBeGreaterThan(2000);
});

test.each(habits)('French texts have %s', (_, wrong) => {
  const found = all.filter(({ text }) => wrong.test(prose(text)));
  expect(found.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
});

test('French sentences have no English words', () => {
  const found = all.filter(({ text }) => isSentence(text) && english.test(withoutTyped(text)));
  expect(found.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
});

test.each(otherWords)('French texts have one word for %s', (_, other, word) => {
  const found = all.filter(({ text }) => other.test(text));
  expect(found.map(({ place, text }) => `${place} ${text} (${word})`)).toEqual([]);
});
