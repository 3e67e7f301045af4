/** How the page looks: light, dark, narrow and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1d232b; --muted: #57606c; --paper: #ffffff; --soft: #f4f6f8; --line: #d6dbe1; --cell: #eef1f4;
  --accent: #2463a6; --link: #1b5595; --good: #1a7340; --bad: #b3261e; --warn: #8a5300;
  --good-soft: #eaf5ee; --bad-soft: #fcefee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6eaef; --muted: #a7b1bd; --paper: #14181d; --soft: #1c2229; --line: #38414c; --cell: #20272f;
    --accent: #6aa9e9; --link: #8fc1f5; --good: #6fcf97; --bad: #ff8f86; --warn: #f0bc62;
    --good-soft: #16281d; --bad-soft: #301b1a;
  }
}
:root[lang=fr] [lang=en]:not(.both), :root[lang=en] [lang=fr]:not(.both) { display: none; }
[hidden] { display: none !important; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0; font-size: 1.25rem; }
h2 { margin: 0 0 .75rem; font-size: 1.35rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
h4 { margin: 0 0 .25rem; font-size: 1rem; }
p { margin: 0 0 .6rem; max-width: 46rem; }
a { color: var(--link); }
code { font: .875em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--paper); color: var(--link); }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; }
.muted { color: var(--muted); font-weight: normal; }
.nowrap { white-space: nowrap; }
.paper { display: none; }
.path { overflow-wrap: anywhere; }
.hash { font-size: .8em; }

header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding: 1.25rem 0 .75rem; }
header p { margin: 0; color: var(--muted); }
#languages { margin-left: auto; display: flex; gap: .35rem; }
button, select, input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: 6px; padding: .3rem .6rem; min-height: 2.25rem; max-width: 100%; }
button { cursor: pointer; }
button:hover { background: var(--soft); }
button[aria-pressed=true] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0; padding: .6rem 0; list-style: none; border-block: 1px solid var(--line); font-size: .925rem; }
main section { margin-top: 2.75rem; }
main .decision section { margin-top: 0; }

.decision { margin-top: 1.25rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-left: 6px solid var(--good); border-radius: 8px; background: var(--good-soft); }
.decision.bad { border-left-color: var(--bad); background: var(--bad-soft); }
.decision h2 { margin: 0; font-size: 1.75rem; color: var(--good); }
.decision.bad h2 { color: var(--bad); }
.lead { font-size: 1.2rem; max-width: none; }
.loud { padding: .6rem .9rem; border: 2px solid var(--warn); border-radius: 6px; color: var(--warn); font-weight: 600; max-width: none; background: var(--paper); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem 1.5rem; margin: 1rem 0; }
.facts div { min-width: 0; }
dt { color: var(--muted); font-size: .875rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.tiles li { padding: .7rem .9rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
.tiles strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles span { display: block; color: var(--muted); font-size: .875rem; line-height: 1.3; }
strong.good { color: var(--good); }
strong.bad { color: var(--bad); }
.cards { margin: 0; padding: 0; list-style: none; }
.cards li { margin: 0 0 .75rem; padding: .8rem 1rem .3rem; border: 1px solid var(--line); border-left: 4px solid var(--warn); border-radius: 6px; background: var(--soft); }
.cards li.bad { border-left-color: var(--bad); }
ol, ul { margin: 0 0 .75rem; padding-left: 1.4rem; }
.badge { display: inline-block; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 999px; font-size: .8rem; font-weight: 600; white-space: nowrap; color: var(--muted); }
.badge.error { color: var(--bad); }
.badge.warning { color: var(--warn); }

.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
th, td { padding: .45rem .75rem .45rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; }
th p, td p { margin: .2rem 0 0; font-weight: normal; color: var(--muted); font-size: .925em; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.n:last-child, th.n:last-child { padding-right: .25rem; }
details { margin: 0 0 1rem; }
summary { cursor: pointer; color: var(--link); padding: .2rem 0; }
figure { margin: 0 0 .5rem; }
figcaption { color: var(--muted); font-size: .925rem; max-width: 46rem; }
svg { display: block; width: 100%; min-width: 36rem; max-width: 52rem; height: auto; font-family: inherit; }

#findings-table { min-width: 62rem; }
#findings-table .path { overflow-wrap: break-word; }
#findings-table td:nth-child(2) { min-width: 9rem; }
#findings-table td:nth-child(4) { min-width: 8.5rem; }
#findings-table td:nth-child(6) { min-width: 7rem; }
#findings-table thead button { display: inline-flex; gap: .35rem; align-items: baseline; margin-left: -.4rem; padding: .1rem .4rem; min-height: 1.75rem; border-color: transparent; background: none; font-weight: 600; color: var(--muted); text-align: left; }
#findings-table thead button:hover { background: var(--soft); }
#findings-table thead button::after { content: "\\2195"; opacity: .6; }
#findings-table [aria-sort] button { color: var(--ink); }
#findings-table [aria-sort=ascending] button::after { content: "\\2191"; opacity: 1; }
#findings-table [aria-sort=descending] button::after { content: "\\2193"; opacity: 1; }
form.controls { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; padding: .9rem 1rem; background: var(--soft); border: 1px solid var(--line); border-radius: 8px; }
form.controls label { display: flex; flex-direction: column; flex: 1 1 11rem; min-width: 0; font-size: .875rem; color: var(--muted); }
form.controls select, form.controls input { width: 100%; color: var(--ink); font-size: 1rem; }
#showing { margin: .6rem 0; color: var(--muted); }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); }
@media (max-width: 40rem) {
  body { padding: 0 .9rem 2rem; }
  .decision { padding: 1rem; }
  .decision h2 { font-size: 1.5rem; }
  #languages { margin-left: 0; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .inputs { min-width: 44rem; }
  .rules thead { position: absolute; clip-path: inset(50%); }
  .rules tr { display: grid; grid-template-columns: auto auto 1fr; gap: .2rem .75rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .rules tbody :is(th, td) { padding: 0; border: 0; }
  .rules tbody th { grid-column: 1 / -1; }
  .rules .n { text-align: left; }
  .rules .n::before { content: "\\00d7\\00a0"; }
  .rules td:last-child { grid-column: 2 / -1; color: var(--muted); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --ink: #000; --muted: #444; --paper: #fff; --soft: #fff; --line: #bbb; --cell: #f0f0f0;
    --accent: #2463a6; --link: #000; --good: #1a7340; --bad: #b3261e; --warn: #8a5300; --good-soft: #fff; --bad-soft: #fff; }
  @page { size: A4; margin: 14mm; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .skip, .controls, #languages, summary { display: none !important; }
  details::details-content { display: block; content-visibility: visible; }
  .scroll { overflow: visible; }
  svg, #findings-table { min-width: 0; }
  table { font-size: .9rem; }
  .tiles { grid-template-columns: repeat(6, 1fr); }
  .facts { grid-template-columns: repeat(4, 1fr); }
  thead { display: table-header-group; }
  tr, figure, .cards li, .decision { break-inside: avoid; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  details:not(:has(svg)) { break-inside: avoid; }
  main section { margin-top: 1.5rem; }
  #findings-table:not(.filtered) .x { display: none; }
  #findings-table thead button::after { content: none; }
  .paper { display: inline; }
  a[href^=https]::after { content: " <" attr(href) ">"; font-size: .8em; font-weight: normal; overflow-wrap: anywhere; }
  table a[href^=https]::after { content: none; }
}
`;
