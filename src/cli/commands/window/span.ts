import type { Day } from '../../../model.ts';
import { addYears, dayOf, isoDay } from '../../../time/days.ts';
import { type Choices, isFlag, placeOf, type Read } from '../../config/settings/choose.ts';
import { endBeforeStart } from '../../config/settings/spans.ts';
import { mistake } from '../../options/mistake.ts';
import type { Option } from '../../options/option.ts';
import { windowTable as own } from '../../options/own/window.ts';

/** Both days inside. */
export interface DaySpan {
  start: Day;
  end: Day;
}

/** Days after the first that are shown where no end is given. */
const furtherDays = 13;
const mostYears = 20;
/** Time zones are known in these years. */
const [firstKnown, lastKnown] = [dayOf(1990, 1, 1), dayOf(2050, 12, 31)];

/** The days asked for. The end of a campaign file is not that of a start by flag that lies after it. */
export function spanOf(read: Read, choices: Choices): DaySpan {
  const start = read(own.start);
  const asked = read(own.end);
  const isOther = isFlag(choices, own.start) && !isFlag(choices, own.end);
  const end = asked === null || (asked < start && isOther) ? start + furtherDays : asked;
  if (end < start) throw endBeforeStart(choices, start);
  const longest = addYears(start, mostYears);
  if (end > longest) {
    throw mistake(placeOf(own.end, choices), {
      code: 'option/span-too-long',
      problem: { en: 'this is more than twenty years', fr: 'cela fait plus de vingt ans' },
      expected: { en: `${isoDay(longest)} or earlier`, fr: `${isoDay(longest)} ou plus tôt` },
    });
  }
  if (start < firstKnown || end > lastKnown)
    throw unknownClocks(start < firstKnown ? own.start : own.end, choices);
  return { start, end };
}

function unknownClocks(option: Option<unknown>, choices: Choices) {
  return mistake(placeOf(option, choices), {
    code: 'option/unknown-clocks',
    problem: {
      en: 'the clocks of that time are not known here',
      fr: 'l’heure de cette époque n’est pas connue ici',
    },
    expected: {
      en: `days from ${isoDay(firstKnown)} to ${isoDay(lastKnown)}`,
      fr: `des jours du ${isoDay(firstKnown)} au ${isoDay(lastKnown)}`,
    },
  });
}

/** The present moment has no span, and no calendar file. */
export function checkNow(read: Read, choices: Choices): void {
  const spans = [own.start, own.end].filter((option) => isFlag(choices, option));
  const [other] = read(own.format) === 'ics' ? ['--format ics'] : spans.map(({ flags }) => `--${flags[0]}`);
  if (other === undefined) return;
  throw mistake(
    { flag: '--now' },
    {
      code: 'option/conflict',
      problem: { en: `contradicts ${other}`, fr: `contredit ${other}` },
      expected: { en: 'one of the two', fr: 'l’une des deux' },
    },
  );
}
