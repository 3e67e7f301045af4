import type { Text } from '../../model.ts';

/** Where a text stops being JSON, and what could stand there. */
export interface Fault {
  at: number;
  expected: Text;
}

type Want = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'comma' | 'end';

/** States in which what is open may be closed. */
const closable: ReadonlySet<Want> = new Set(['valueOrEnd', 'keyOrEnd', 'comma']);

const expectations: Readonly<Record<Want | 'string', Text>> = {
  value: { en: 'a value', fr: 'une valeur' },
  valueOrEnd: { en: 'a value or a closing bracket', fr: 'une valeur ou un crochet fermant' },
  key: { en: 'a key between quotes', fr: 'une clé entre guillemets' },
  keyOrEnd: {
    en: 'a key between quotes or a closing brace',
    fr: 'une clé entre guillemets ou une accolade fermante',
  },
  colon: { en: 'a colon', fr: 'un deux-points' },
  comma: {
    en: 'a comma, or the bracket that closes what is open',
    fr: 'une virgule, ou le crochet ou l’accolade qui ferme ce qui est ouvert',
  },
  end: { en: 'the end', fr: 'la fin' },
  string: {
    en: 'text with a closing quote, line breaks and backslashes in it written as \\n and \\\\',
    fr: 'un texte avec son guillemet fermant, où saut de ligne et barre oblique inverse s’écrivent \\n et \\\\',
  },
};

const blank = /[ \t\r\n]*/y;
/** A quote, a backslash, or a control character, which is any unit before the space. */
const inString = /["\\]|[^ -\uffff]/g;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
/** What may become an escape, a number or a word where the text goes on. */
const halfEscaped = /\\(?:u[\dA-Fa-f]{0,3})?$/y;
const halfWord = /(?:-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][-+]?\d*)?)?|tr?u?|fa?l?s?|nu?l?)$/y;
const quoteOrNumber = /"|-?\d[-+.\dEe]*/g;
const longNumber = /^-?\d{16,}$/;

/** Offset behind what a sticky expression finds at `at`; `at` itself where it finds nothing. */
function behind(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

/** The string whose quote stands at `at`: the offset behind it, or where it goes wrong. */
function readString(text: string, at: number): { at: number; whole: boolean } {
  inString.lastIndex = at + 1;
  for (;;) {
    const found = inString.exec(text);
    if (found === null) return { at: text.length, whole: false };
    if (found[0] === '"') return { at: found.index + 1, whole: true };
    const next = behind(escaped, text, found.index);
    if (next === found.index) return { at: behind(halfEscaped, text, next), whole: false };
    inString.lastIndex = next;
  }
}

/** Goes through one value, a step for each token of it. */
class Walk {
  at = 0;
  wants: Want = 'value';
  fault: Fault | null = null;
  private readonly text: string;
  /** Brackets that close what is open. */
  private readonly open: string[] = [];

  constructor(text: string) {
    this.text = text;
  }

  step(): void {
    this.at = behind(blank, this.text, this.at);
    const { at, wants } = this;
    const char = this.text[at];
    if (char !== undefined && char === this.open.at(-1) && closable.has(wants)) {
      this.open.pop();
      this.become(at + 1, this.afterValue());
    } else if (wants === 'key' || wants === 'keyOrEnd') this.string(char, 'colon');
    else if (wants === 'colon' && char === ':') this.become(at + 1, 'value');
    else if (wants === 'comma' && char === ',') {
      this.become(at + 1, this.open.at(-1) === '}' ? 'key' : 'value');
    } else if (wants === 'value' || wants === 'valueOrEnd') this.value(char);
    else this.fail(at, wants);
  }

  private value(char: string | undefined): void {
    if (char === '{' || char === '[') {
      this.open.push(char === '{' ? '}' : ']');
      this.become(this.at + 1, char === '{' ? 'keyOrEnd' : 'valueOrEnd');
      return;
    }
    const end = behind(word, this.text, this.at);
    const half = behind(halfWord, this.text, this.at);
    if (half > end) this.fail(half, this.wants);
    else if (end > this.at) this.become(end, this.afterValue());
    else this.string(char, this.afterValue());
  }

  private string(char: string | undefined, next: Want): void {
    const { at, whole } = char === '"' ? readString(this.text, this.at) : { at: this.at, whole: false };
    if (whole) this.become(at, next);
    else this.fail(at, char === '"' ? 'string' : this.wants);
  }

  private afterValue(): Want {
    return this.open.length === 0 ? 'end' : 'comma';
  }

  private become(at: number, wants: Want): void {
    this.at = at;
    this.wants = wants;
  }

  private fail(at: number, wants: Want | 'string'): void {
    this.fault = { at, expected: expectations[wants] };
  }
}

/** Where a text stops being one JSON value: its length where it only ends too early; null where it is one. */
export function faultOf(text: string): Fault | null {
  const walk = new Walk(text);
  while (walk.fault === null) {
    if (walk.wants === 'end' && behind(blank, text, walk.at) === text.length) return null;
    walk.step();
  }
  return walk.fault;
}

/**
 * Valid JSON with quotes around its integers of sixteen digits and more: as numbers they would lose their last digits,
 * and two calls could seem to have one id.
 */
export function withLongNumbersAsText(text: string): string {
  const parts: string[] = [];
  let done = 0;
  quoteOrNumber.lastIndex = 0;
  for (let found = quoteOrNumber.exec(text); found !== null; found = quoteOrNumber.exec(text)) {
    const { index } = found;
    const [written] = found;
    if (written === '"') quoteOrNumber.lastIndex = readString(text, index).at;
    else if (longNumber.test(written)) {
      parts.push(text.slice(done, index), `"${written}"`);
      done = quoteOrNumber.lastIndex;
    }
  }
  parts.push(text.slice(done));
  return parts.join('');
}
