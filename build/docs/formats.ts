import { presets } from '../../src/formats/presets/index.ts';
import type { Lang } from '../../src/model.ts';
import { formats } from '../../src/report/formats.ts';
import { code, markdownTable, ownText } from '../../src/report/output/marked-up.ts';
import { pageWords } from './words.ts';

/** Every call log that is known by its maker, and every form of report. */
export function formatsPage(lang: Lang): string {
  const words = pageWords[lang];
  const { title, intro, logs, logColumns, reports, reportColumns, certainties, headless } = words.formats;
  const logRows = presets.map(({ id, product, certainty, headers }) => [
    ownText(product),
    code(id),
    certainties[certainty],
    headers[0] === undefined ? headless : code(headers[0].join(', ')),
  ]);
  const reportRows = Object.entries(formats).map(([id, { extension, about }]) => [
    code(id),
    code(`.${extension}`),
    ownText(about[lang]),
  ]);
  return `# ${title}

${intro} ${words.made('formats.md')}

## ${logs}

${markdownTable(logColumns, logRows)}
## ${reports}

${markdownTable(reportColumns, reportRows)}`;
}
