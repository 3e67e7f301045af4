import type { Reading } from './support.ts';

/**
 * A second reader, as plain as can be: one character after another over the whole text. Text is latin1, so that
 * a character is a byte.
 */
export function referenceRecords(text: string, delimiter: string, quotes = true): Reading {
  const reading = records(text, delimiter, quotes);
  return reading.records.length === 0 ? { ...reading, emptyLines: 0 } : reading;
}

function records(text: string, delimiter: string, quotes: boolean): Reading {
  const reading: Reading = { records: [], emptyLines: 0, unclosed: null };
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const from = at;
    const startLine = line;
    const fields: string[] = [];
    let ended = false;
    while (!ended) {
      let field = '';
      let before = '';
      while (text[at] === ' ') {
        before += ' ';
        at++;
      }
      if (quotes && text[at] === '"') {
        const openLine = line;
        at++;
        for (;;) {
          if (at >= text.length) return { ...reading, unclosed: openLine };
          if (text.startsWith('""', at)) {
            field += '"';
            at += 2;
          } else if (text[at] === '"') {
            at++;
            break;
          } else {
            const end = lineEndAt(text, at);
            if (end) line++;
            field += end || text[at];
            at += end.length || 1;
          }
        }
      } else field = before;
      while (at < text.length && text[at] !== delimiter && !lineEndAt(text, at)) field += text[at++];
      fields.push(field);
      if (at < text.length && text[at] === delimiter) at++;
      else ended = true;
    }
    const raw = text.slice(from, at);
    const end = lineEndAt(text, at);
    at += end.length;
    if (end) line++;
    if (raw === '') reading.emptyLines++;
    else reading.records.push({ line: startLine, raw, fields, offset: from });
  }
  return reading;
}

function lineEndAt(text: string, at: number): string {
  if (text.startsWith('\r\n', at)) return '\r\n';
  const character = text[at];
  return character === '\r' || character === '\n' ? character : '';
}
