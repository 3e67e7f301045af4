import { excludedRows, isRest, type Lists, listsOf, phoneCells, recordsOf } from './lists.ts';
import { numbersIn } from './numbers.ts';
import type { Aftermath } from './run-attempt.ts';

/** One promise of the tool: where it is broken, in plain words. */
type Promised = (aftermath: Aftermath) => string[];

const commandOf = ({ start }: Aftermath) => start.argv[0] ?? '';
const wrote = ({ before, after }: Aftermath) => Object.keys(after).filter((name) => !(name in before));

/** A pipeline decides by the code; one that is not documented is decided wrongly. */
const endsAsDocumented: Promised = ({ code, stderr }) => [
  ...([0, 1, 2, 3].includes(code) ? [] : [`exit code ${code}: ${stderr}`]),
  ...(/^\s+at .+:\d+/m.test(stderr) ? [`a stack: ${stderr}`] : []),
];

/** A mistake without words cannot be put right. */
const saysWhatIsWrong: Promised = ({ code, stderr }) =>
  code === 2 && stderr.trim() === '' ? ['exit code 2 without a word'] : [];

/** What a run that failed leaves behind would be taken for its result. */
const leavesNothingAfterAMistake: Promised = (aftermath) =>
  aftermath.code === 2 ? wrote(aftermath).map((name) => `exit code 2 leaves ${name}`) : [];

/** Evidence that is changed by looking at it is none; an output takes the place of the file that it names. */
const leavesInputsAlone: Promised = ({ before, after }) =>
  Object.keys(before)
    .filter((name) => after[name] !== before[name] && !namedOutputs(before).includes(name))
    .map((name) => `${name} was changed`);

/** What the campaign file says is to be written. */
function namedOutputs(files: Readonly<Record<string, string>>): string[] {
  const said = files['campaign-audit.yaml'] ?? '';
  return [...said.matchAll(/^(?:cleaned|excluded|bloctelRequest)\s*:\s*(.+)$/gm)].map(
    ([, path = '']) => path,
  );
}

/** A list that is not cleared would be imported. */
const writesNoListUncleared: Promised = (aftermath) =>
  aftermath.code !== 3
    ? []
    : wrote(aftermath)
        .filter((name) => /(?:cleaned|excluded)\.csv$/.test(name))
        .map((name) => `exit code 3 leaves ${name}`);

/** A run on a few kilobytes takes a small part of a second. */
const longest = 10;

/** A cron job that never ends screens nothing. */
const ends: Promised = ({ seconds }) => (seconds > longest ? [`it took ${seconds} seconds`] : []);

/** A row that is in neither list was lost, and nobody knows why. */
function accountsForRows(lists: Lists): string[] {
  const { read, kept, excluded } = lists.counts;
  const { before, rows } = excludedRows(lists);
  const input = recordsOf(lists.input, lists).slice(before);
  const there = input.filter(({ raw }) => raw !== input[0]?.raw).length;
  return [
    ...(kept + excluded === read ? [] : [`${kept} kept and ${excluded} excluded of ${read}`]),
    ...(rows.length === excluded ? [] : [`${rows.length} rows in the excluded list, ${excluded} counted`]),
    ...(there === read ? [] : [`${there} rows in the contact list, ${read} read`]),
  ];
}

/** A byte that changes may be a digit of somebody else's number. */
function keepsRowsAsTheyWere(lists: Lists): string[] {
  const [whole, rest] = [recordsOf(lists.input, lists), recordsOf(lists.cleaned, lists)];
  let from = 0;
  let altered = 0;
  for (const { raw, line } of rest) {
    const same = whole.findIndex((record, index) => index >= from && record.raw === raw);
    const found =
      same >= 0 ? same : whole.findIndex((record, index) => index >= from && isRest(raw, record.raw));
    if (found < 0) return [`line ${line} of the cleaned list is no row of the input: ${JSON.stringify(raw)}`];
    if (same < 0) altered++;
    from = found + 1;
  }
  return altered <= lists.counts.numbersRemoved ? [] : [`${altered} rows changed, fewer numbers removed`];
}

/** Whoever is on a list that was read as it was given is not called. */
function keepsNobodyListed(lists: Lists, { start }: Aftermath): string[] {
  const listed = start.listed;
  return phoneCells(lists)
    .filter((cell) => [...numbersIn(cell)].some((number) => listed.has(number)))
    .map((cell) => `a listed number is kept: ${JSON.stringify(cell)}`);
}

const keepsItsLists: Promised = (aftermath) => {
  if (commandOf(aftermath) !== 'clean' || aftermath.code > 1) return [];
  if (aftermath.start.argv.includes('--annotate')) return [];
  const lists = listsOf(aftermath);
  return lists === null
    ? []
    : [...accountsForRows(lists), ...keepsRowsAsTheyWere(lists), ...keepsNobodyListed(lists, aftermath)];
};

/** The company's own lines in the demos: what is called from is no secret of those called. */
const own = /^9490/;

/** A report that is passed on may not pass on whom to call. */
const masks: Promised = (aftermath) => {
  const { start, stdout, stderr, before, after } = aftermath;
  const campaign = before['campaign-audit.yaml'] ?? '';
  if (start.argv.includes('--no-mask') || campaign.includes('mask')) return [];
  const typed = numbersIn([...start.argv, campaign].join('\n'));
  const secret = numbersIn(Object.values(before).join('\n').replaceAll('\0', ''));
  const isSecret = (number: string) => secret.has(number) && !typed.has(number) && !own.test(number);
  const lists = start.argv.includes('--cleaned') ? '' : stdout.toString('utf8');
  const asked = namedOutputs(before);
  const texts = wrote(aftermath).filter((name) => reports.test(name) && !asked.includes(name));
  const shown = [stderr, lists, ...texts.map((name) => after[name] ?? '')].join('\n');
  return [...numbersIn(shown)].filter(isSecret).map((number) => `the number ${number} is shown`);
};

const reports = /\.(?:json|html|sarif)$|(?:violations|found)\.csv$/;

/** A list that its own check stops at is good for nothing. */
const passesItsCheck: Promised = ({ checked }) =>
  checked === null || checked.code === 0
    ? []
    : [`the check of the cleaned list ends in ${checked.code}: ${checked.stderr}${checked.stdout}`];

const promises: readonly Promised[] = [
  endsAsDocumented,
  saysWhatIsWrong,
  leavesNothingAfterAMistake,
  leavesInputsAlone,
  writesNoListUncleared,
  ends,
  keepsItsLists,
  passesItsCheck,
  masks,
];

/** Everything that a run on hostile input did wrong, in plain words. */
export function complaints(aftermath: Aftermath): string[] {
  return promises.flatMap((promise) => promise(aftermath));
}
