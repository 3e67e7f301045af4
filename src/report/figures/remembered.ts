/** The same answers, each made once: millions of findings share a few paths, articles and days. */
export function remembered<K>(make: (key: K) => string): (key: K) => string {
  const answers = new Map<K, string>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = make(key);
      answers.set(key, answer);
    }
    return answer;
  };
}
