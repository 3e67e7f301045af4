/** What filters, sorts and changes the language; the page is whole without it. */
export const script = `'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const labelOf = (element) => element.getAttribute('data-label-' + root.lang) || '';
  const languages = document.getElementById('languages');
  const filter = document.getElementById('filter');
  const table = document.getElementById('findings-table');
  const showing = document.getElementById('showing');
  const rows = table ? [...table.tBodies[0].rows] : [];
  const inLanguage = (cell) => {
    const spans = [...cell.querySelectorAll('[lang]')];
    return spans.length === 0 ? cell.textContent : spans.filter((one) => one.lang === root.lang).map((one) => one.textContent).join(' ');
  };
  const textOf = (row) => [...row.cells].map(inLanguage).join('\\n').toLowerCase();
  const format = (value) => new Intl.NumberFormat(root.lang).format(value);

  const show = () => {
    if (!filter) return;
    const wanted = Object.fromEntries(new FormData(filter));
    const words = wanted.q.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const fits = ['r', 's', 'o'].every((key) => wanted[key] === '' || row.dataset[key] === wanted[key]);
      const shown = fits && (words === '' || textOf(row).includes(words));
      row.hidden = !shown;
      if (shown) count += 1;
    }
    table.classList.toggle('filtered', count < rows.length);
    const parts = labelOf(showing).split('#');
    showing.textContent = parts[0] + format(count) + parts[1] + format(rows.length) + (parts[2] || '');
  };

  const speak = (lang) => {
    root.lang = lang;
    for (const element of all('[data-label-en]')) {
      if (element.tagName === 'OPTION' || element.tagName === 'TITLE') element.textContent = labelOf(element);
      else if (element !== showing) element.setAttribute('aria-label', labelOf(element));
    }
    for (const button of languages.children) button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
    show();
  };

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return 'v' in cell.dataset ? cell.dataset.v : inLanguage(cell);
  };
  const sort = (th) => {
    const descending = th.getAttribute('aria-sort') === 'ascending';
    for (const other of th.parentNode.cells) other.removeAttribute('aria-sort');
    th.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const { compare } = new Intl.Collator(root.lang, { numeric: true });
    const keyed = rows.map((row, at) => ({ row, at, key: valueOf(row, th.cellIndex) }));
    // What has no value comes last either way.
    keyed.sort((a, b) => (a.key === '') - (b.key === '') || (descending ? -1 : 1) * compare(a.key, b.key) || a.at - b.at);
    table.tBodies[0].append(...keyed.map(({ row }) => row));
  };

  if (table) {
    for (const th of table.tHead.rows[0].cells) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...th.childNodes);
      button.addEventListener('click', () => sort(th));
      th.append(button);
    }
  }
  if (filter) {
    filter.hidden = false;
    filter.addEventListener('input', show);
    filter.addEventListener('submit', (event) => event.preventDefault());
    filter.addEventListener('reset', () => setTimeout(show));
  }
  languages.hidden = false;
  languages.addEventListener('click', (event) => {
    const { lang } = event.target.dataset;
    if (lang) speak(lang);
  });
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open])');
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
  speak(root.lang);
})();
`;
