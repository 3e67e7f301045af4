import type { Rerun, Verification } from '../../../verify/model.ts';
import { visible } from '../../../words/visible.ts';
import { beside, openPage, paragraph, printed, section } from '../../terminal/page.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { deletionWords } from '../deletion.ts';
import { differences, remarks } from './files.ts';
import type { VerifyPage } from './page.ts';
import { rerunLines } from './rerun.ts';
import { verifyWords } from './words/words.ts';

/**
 * A verification for people: whether the run is as recorded, what differs, what else there is to know.
 *
 * @returns lines with a line end each, no control characters but those of colour
 */
export function verificationText(found: Verification, again: Rerun | null, options: TextOptions): string {
  const page = { ...openPage(verifyWords, options), found };
  return printed([
    ...head(page),
    ...differences(page),
    ...remarks(page),
    ...before(page),
    ...deletions(page),
    ...rerunLines(page, again),
  ]);
}

function head(page: VerifyPage): string[] {
  const { found, words, paint } = page;
  const color = found.asRecorded ? paint.green.bold : paint.red.bold;
  const same = (kind: string) =>
    found.files.filter((file) => file.kind === kind && file.state === 'same').length;
  return [
    ...paragraph(page, words.verdict(found.asRecorded, visible(found.directory))).map((line) => color(line)),
    ...paragraph(
      page,
      words.run(visible(found.startedAt), visible(found.tool), visible(found.lawHash.slice(0, 12))),
    ),
    ...paragraph(page, words.same(same('output'), same('input'), same('copy'), same('earlier'))),
    ...paragraph(page, words.ownHash),
    `  ${found.manifest.sha256}`,
  ];
}

function before(page: VerifyPage): string[] {
  const { words, found } = page;
  const lines = found.chain.map(({ directory, endedAt, sha256 }) =>
    directory === null || endedAt === null
      ? words.notHere(sha256.slice(0, 12))
      : words.runBefore(visible(directory), visible(endedAt)),
  );
  return section(
    page,
    words.before,
    lines.flatMap((line) => paragraph(page, line, 2)),
  );
}

function deletions(page: VerifyPage): string[] {
  const words = deletionWords[page.lang];
  const lines = page.found.dueForDeletion.flatMap((due) =>
    beside(page, '  - ', words.line(visible(due.path), words.what(due), page.voice.date(due.since))),
  );
  return section(page, words.title, lines);
}
