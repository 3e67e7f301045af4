/** The atoms (a digit, a class, `\d`) along each way through a pattern of libphonenumber's metadata. */
export function pathsOf(pattern: string): string[][] {
  const state = { pattern, at: 0 };
  const paths = alternatives(state);
  if (state.at !== pattern.length) throw new Error(`cannot read ${pattern} from ${state.at}`);
  return paths;
}

interface State {
  pattern: string;
  at: number;
}

function alternatives(state: State): string[][] {
  const all = sequence(state);
  while (state.pattern[state.at] === '|') {
    state.at++;
    all.push(...sequence(state));
  }
  return all;
}

function sequence(state: State): string[][] {
  let paths: string[][] = [[]];
  while (state.at < state.pattern.length && !/[|)]/.test(state.pattern[state.at] ?? '')) {
    const next = repeated(state, atom(state));
    paths = paths.flatMap((path) => next.map((more) => [...path, ...more]));
  }
  return paths;
}

function atom(state: State): string[][] {
  const rest = state.pattern.slice(state.at);
  if (rest.startsWith('(?:')) {
    state.at += 3;
    const inner = alternatives(state);
    state.at++;
    return inner;
  }
  const one = /^(?:\\d|\[[\d-]+\]|\d)/.exec(rest)?.[0];
  if (one === undefined) throw new Error(`cannot read ${rest}`);
  state.at += one.length;
  return [[one]];
}

function repeated(state: State, paths: string[][]): string[][] {
  const counts = /^(?:\{(\d+)(?:,(\d+))?\}|(\?))/.exec(state.pattern.slice(state.at));
  if (!counts) return paths;
  state.at += counts[0].length;
  const least = counts[3] ? 0 : Number(counts[1]);
  const most = counts[3] ? 1 : Number(counts[2] ?? counts[1]);
  let all: string[][] = [[]];
  const found: string[][] = least === 0 ? [[]] : [];
  for (let count = 1; count <= most; count++) {
    all = all.flatMap((path) => paths.map((more) => [...path, ...more]));
    if (count >= least) found.push(...all);
  }
  return found;
}
