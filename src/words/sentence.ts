/**
 * A title as it stands within a sentence; what begins with several capitals stays as it is.
 *
 * @example withinSentence('Call on a public holiday') // 'call on a public holiday'
 */
export function withinSentence(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/**
 * Titles one after another, of which the first alone keeps its capital.
 *
 * @example titlesInLine(['Consent lapsed', 'No prior consent']) // 'Consent lapsed, no prior consent'
 */
export function titlesInLine(titles: readonly string[]): string {
  return titles.map((title, at) => (at === 0 ? title : withinSentence(title))).join(', ');
}
