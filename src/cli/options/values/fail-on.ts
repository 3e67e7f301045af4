import {
  type FailLevel,
  type FailOn,
  type FindingGroup,
  failLevels,
  findingGroups,
} from '../../../settings.ts';
import { mistake, unknownValue } from '../mistake.ts';
import type { Context, Form, Meaning, Word } from '../option.ts';
import { reader } from './forms.ts';
import { choice, formed } from './values.ts';

const asLevel = choice(failLevels);
const asGroup = choice(findingGroups);
const pair = `(?:${findingGroups.join('|')})=(?:${failLevels.join('|')})`;
const noneTwice = `(?!.*(${findingGroups.join('|')})=.*\\1=)`;

const form: Form = {
  anyOf: [{ enum: failLevels }, { type: 'string', pattern: `^${noneTwice}${pair}(?:, *${pair})*$` }],
};

/** Every level alone, and of every group. */
const offered = [
  ...failLevels,
  ...findingGroups.flatMap((group) => failLevels.map((level) => `${group}=${level}`)),
];

const asLevels = reader(form, levelsOf, () => offered);

/**
 * From which severity on findings fail a run: one level for all, or one for each group that is named; the others keep
 * those of the words behind, the last of which is the default of the command.
 */
export const failOn: Meaning<FailOn> = formed(
  asLevels,
  (words, context) => {
    const said = words.map((word) => asLevels(word, context));
    const level = (group: FindingGroup): FailLevel =>
      said.map((levels) => levels[group]).find((one) => one !== undefined) ?? 'never';
    return { contacts: level('contacts'), calls: level('calls'), campaign: level('campaign') };
  },
  written,
);

function levelsOf(word: Word, context: Context): Partial<FailOn> {
  if (!word.text.includes('=')) {
    const level = asLevel(word, context);
    return { contacts: level, calls: level, campaign: level };
  }
  const pairs = word.text.split(/, */).map((text) => {
    const [group = '', level = '', ...more] = text.split('=');
    if (more.length > 0) throw unknownValue(word.at, text, offered);
    return [asGroup({ ...word, text: group }, context), asLevel({ ...word, text: level }, context)] as const;
  });
  const twice = pairs.find(([group], index) => pairs.findIndex(([other]) => other === group) < index);
  if (twice !== undefined) throw namedTwice(word, twice[0]);
  return Object.fromEntries(pairs);
}

function namedTwice({ at }: Word, group: string) {
  return mistake(at, {
    code: 'option/group-twice',
    problem: { en: `"${group}" is named twice`, fr: `«\u00a0${group}\u00a0» est nommé deux fois` },
    expected: { en: 'one level for each', fr: 'un seul niveau pour chacun' },
  });
}

/**
 * How some groups are let pass, whatever is found on them.
 *
 * @param isDefault whether the others have their levels from the default, and need not be named
 */
export function failOnWithout(levels: FailOn, groups: readonly FindingGroup[], isDefault: boolean): string {
  const never = Object.fromEntries(groups.map((group) => [group, 'never'] as const));
  if (!isDefault) return written({ ...levels, ...never });
  return groups.length === findingGroups.length ? 'never' : groups.map((group) => `${group}=never`).join(',');
}

/** As short as it can be written. */
function written(levels: FailOn): string {
  const [first, ...others] = findingGroups.map((group) => levels[group]);
  if (first !== undefined && others.every((level) => level === first)) return first;
  return findingGroups.map((group) => `${group}=${levels[group]}`).join(',');
}
