import type { VerifiedFile } from '../../../verify/model.ts';
import { visible } from '../../../words/visible.ts';
import { beside, section } from '../../terminal/page.ts';
import type { VerifyPage } from './page.ts';

/** What is not as the manifest says, file by file. */
export function differences(page: VerifyPage): string[] {
  const { found, words } = page;
  const ofRun = [
    ...(found.manifest.canonical ? [] : [words.notCanonical]),
    ...(found.left === 'whole' ? [] : [words.leftBehind[found.left]]),
  ];
  const ofFiles = found.files.filter(({ differs }) => differs).map((file) => differenceOf(file, page));
  return section(page, words.differences, items(page, [...ofRun, ...ofFiles]));
}

function differenceOf(file: VerifiedFile, { words, voice }: VerifyPage): string {
  const { kind, path, state, copy, left } = file;
  const what = left ? words.left : state === 'same' ? '' : words.states[state];
  const copied = kind === 'input' ? `${voice.semicolon}${words.copies[copy]}` : '';
  return `${words.named(words.kinds[kind], visible(path))}${voice.colon}${what}${copied}`;
}

/** What is no difference, and yet not to be passed over in silence. */
export function remarks(page: VerifyPage): string[] {
  const { found, words } = page;
  const lines = [
    ...(found.atWork === null ? [] : [words.atWork(found.atWork.pid, visible(found.atWork.startedAt))]),
    ...found.files.flatMap((file) => remarkOn(file, page)),
    ...found.runsInside.map((path) => words.runInside(visible(path))),
  ];
  return section(page, words.remarks, items(page, lines));
}

function remarkOn(file: VerifiedFile, { words, voice }: VerifyPage): string[] {
  const { kind, path, place, state, copy, differs, elsewhere, role } = file;
  const name = words.named(words.kinds[kind], visible(path));
  if (state === 'unchecked' && kind === 'input')
    return copy === 'same' ? [words.keptStdin(role)] : [words.stdin(role)];
  if (state === 'unchecked') return [words.stdout];
  if (kind === 'input' && state !== 'same' && !differs)
    return [`${name}${voice.colon}${words.gone[state === 'missing' ? 'missing' : 'changed']}`];
  return elsewhere ? [words.elsewhere(name, visible(place))] : [];
}

function items(page: VerifyPage, lines: readonly string[]): string[] {
  return lines.flatMap((line) => beside(page, '  - ', line));
}
