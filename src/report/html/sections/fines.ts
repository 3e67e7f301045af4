import { titlesInLine } from '../../../words/sentence.ts';
import type { CitedFine } from '../../words/say.ts';
import { type Markup, markup } from '../markup.ts';
import { article, pageTable } from '../parts.ts';
import type { View } from '../view.ts';

/** What was broken by calls, and the fine for it; null: none with an amount. */
interface Broken {
  article: string;
  url: string;
  fine: CitedFine | null;
  house: boolean;
  rules: Set<string>;
}

/** What the violations in past calls may cost, by the article that they break; nothing where there are none. */
export function finesOfCalls(view: View): Markup | null {
  const { words, voice, say } = view;
  const broken = brokenBy(view);
  if (broken.length === 0) return null;
  const isPublished = broken.some(({ fine }) => fine?.article.includes('L242-16'));
  const rows = broken.map(({ article: cited, url, fine, house, rules }) => [
    cited === '' ? words.noArticle : article(view, cited, url),
    titlesInLine([...rules].map((rule) => say.rule(rule).title)),
    fine === null
      ? house
        ? words.houseRule
        : words.noAmount
      : markup`${words.upTo(voice.n(fine.legalPerson), voice.n(fine.naturalPerson))} ${article(view, fine.article, fine.url)}`,
  ]);
  const columns = [
    { title: words.articleColumn },
    { title: words.brokenColumn },
    { title: words.fineColumn },
  ];
  return markup`<h3>${words.finesTitle}</h3>${pageTable(words.finesTitle, columns, rows, 'stacked')}${isPublished ? markup`<p>${words.ofCanvassing}</p>` : null}<p>${words.besideFines}</p>`;
}

function brokenBy({ report, say }: View): Broken[] {
  const known = new Map<string, Broken>();
  for (const finding of report.findings) {
    if (finding.subject !== 'call' || finding.severity !== 'error') continue;
    const { article: cited, url, house } = say.cited(finding);
    const fine = say.fine(finding);
    const key = `${cited} ${fine?.article ?? ''} ${fine?.legalPerson ?? ''}`;
    const one = known.get(key) ?? { article: cited, url, fine, house, rules: new Set<string>() };
    one.rules.add(finding.rule);
    known.set(key, one);
  }
  return [...known.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
}
