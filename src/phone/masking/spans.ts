/** A part of a text by its offsets. */
export interface TextPart {
  start: number;
  end: number;
}

/** For sorting parts as they stand; of those that begin together, the longest first. */
export function inOrder(a: TextPart, b: TextPart): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Texts in place of parts of a text.
 *
 * @param spans in their order, apart from each other
 */
export function replaced<T extends TextPart>(
  text: string,
  spans: readonly T[],
  shown: (part: string, span: T) => string,
): string {
  let made = '';
  let rest = 0;
  for (const span of spans) {
    made += text.slice(rest, span.start) + shown(text.slice(span.start, span.end), span);
    rest = span.end;
  }
  return made + text.slice(rest);
}

/** What lies between some parts; they are in their order. */
export function gapsBetween(spans: readonly TextPart[], length: number): TextPart[] {
  const gaps: TextPart[] = [];
  let rest = 0;
  for (const { start, end } of [...spans, { start: length, end: length }]) {
    if (start > rest) gaps.push({ start: rest, end: start });
    rest = Math.max(rest, end);
  }
  return gaps;
}

/** Without the parts that lie within another one. */
export function outermost<T extends TextPart>(spans: readonly T[]): T[] {
  let reached = 0;
  return spans.toSorted(inOrder).filter(({ end }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}

/**
 * Looks up which of some parts overlap another one.
 *
 * @param spans in their order, none within another
 */
export function overlapsWith(spans: readonly TextPart[]): (part: TextPart) => TextPart[] {
  return ({ start, end }) => {
    const found: TextPart[] = [];
    for (let at = firstBehind(spans, start); at < spans.length; at++) {
      const span = spans[at];
      if (!span || span.start >= end) break;
      found.push(span);
    }
    return found;
  };
}

/** Index of the first part that ends behind a place. */
function firstBehind(spans: readonly TextPart[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
