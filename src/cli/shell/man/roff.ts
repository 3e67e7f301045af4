/** Parts of a manual page in the language of `man(7)`; text of any kind goes in, never markup. */
export function title(name: string, source: string, manual: string): string {
  return `.TH ${quoted(name)} 1 "" ${quoted(source)} ${quoted(manual)}`;
}

export function heading(name: string): string {
  return `.SH ${quoted(name)}`;
}

export function subheading(name: string): string {
  return `.SS ${quoted(name)}`;
}

export function prose(text: string): string {
  return `.PP\n${line(text)}`;
}

/** A term in bold, what follows it as it is, and what is said of it. */
export function entry(bold: string, after: string, text: string): string {
  return `.TP\n\\fB${escaped(bold)}\\fR${after === '' ? '' : ` ${escaped(after)}`}\n${line(text)}`;
}

/** Command lines, one below the other: the names in bold. */
export function synopsis(commands: readonly (readonly [name: string, after: string])[]): string {
  const lines = commands.map(([name, after]) => `\\fB${escaped(name)}\\fR ${escaped(after)}`);
  return `.PP\n.nf\n${lines.join('\n')}\n.fi`;
}

/** What is typed, set in. */
export function example(text: string): string {
  return `.PP\n.RS\n${line(text)}\n.RE`;
}

/** A line of text that is no request, whatever it begins with. */
function line(text: string): string {
  return escaped(text).replace(/^[.']/, '\\&$&');
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\(rs',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '\u00a0': '\\~',
  '\u202f': '\\~',
};

function escaped(text: string): string {
  return text.replace(/[\\\-'`^~\u00a0\u202f]/g, (character) => special[character] ?? character);
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '\\(dq')}"`;
}
