import type { Rerun } from '../../../verify/model.ts';
import { visible } from '../../../words/visible.ts';
import { beside, paragraph, section } from '../../terminal/page.ts';
import type { VerifyPage } from './page.ts';

/** What came of a run that was made again. */
export function rerunLines(page: VerifyPage, again: Rerun | null): string[] {
  if (again === null) return [];
  const { words, paint } = page;
  const color = again.isSame ? paint.green.bold : paint.red.bold;
  const others = again.files.filter(({ state }) => state !== 'same');
  return section(page, words.rerun, [
    ...paragraph(page, words.remade(again.isSame, again.files.length), 2).map((line) => color(line)),
    ...causes(page, again).flatMap((cause) => paragraph(page, cause, 2)),
    ...others.flatMap(({ path, state, line }) =>
      beside(page, '  - ', words.remadeFile(visible(path), state === 'same' ? 'other' : state, line)),
    ),
  ]);
}

function causes({ words }: VerifyPage, { isSame, tool, law, lost }: Rerun): string[] {
  if (isSame) return [];
  return [
    ...(tool.recorded === tool.current ? [] : [words.otherTool(visible(tool.recorded), tool.current)]),
    ...(law.recorded === law.current
      ? []
      : [words.otherLaw(visible(law.recorded.slice(0, 12)), law.current.slice(0, 12))]),
    ...lost.map((path) => words.lostFile(visible(path))),
  ];
}
