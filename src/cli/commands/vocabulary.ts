import { reportIds } from '../../report/formats.ts';
import type { Vocabulary } from '../options/option.ts';

/** Names that options may give, from the tables of rules, presets, reporters and places, which are loaded for them. */
export async function vocabulary(): Promise<Vocabulary> {
  const [{ ruleIds, acceptableRules }, { formatIds }, { places }] = await Promise.all([
    import('../../rules/index.ts'),
    import('../../formats/detection/detect.ts'),
    import('../../phone/places.ts'),
  ]);
  return {
    rules: { all: ruleIds, gaps: acceptableRules },
    presets: formatIds,
    reports: reportIds,
    territories: places.map(({ id }) => id),
  };
}
