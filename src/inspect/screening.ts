import { compileLaw } from '../law/compile.ts';
import type { Day } from '../model.ts';
import { parseIsoDay } from '../time/days.ts';
import type { Inspection } from './model.ts';

/** What of a command line is known of the files of a screening: the file at hand, with its options. */
interface AtHand {
  contacts?: string;
  opposition?: string;
  ownOpposition?: string;
  /** null: the list itself says who consented. */
  consents?: string | null;
  calls?: string;
}

/** Names for files that the user has under names of their own. */
const examples = {
  contacts: 'contacts.csv',
  opposition: 'bloctel.csv',
  consents: 'consents.csv',
  calls: 'journal.csv',
};

/**
 * The command that screens a list: with the file at hand, and an example for whatever else a run of that day asks for, an
 * opposition export as long as there is a list to be checked against, a consent register from the day on which consent is.
 */
export function screening(atHand: AtHand, day: Day): string {
  const law = compileLaw({ lawDay: null }).on(day);
  const asked = {
    ...(law.oppositionDuty === null ? {} : { opposition: examples.opposition }),
    ...(law.consent === null ? {} : { consents: examples.consents }),
    calls: examples.calls,
  };
  const {
    contacts = examples.contacts,
    opposition,
    ownOpposition,
    consents,
    calls,
  } = { ...asked, ...atHand };
  const flags = [
    ['--opposition', opposition],
    ['--own-opposition', ownOpposition],
    ['--consents', consents],
    ['--calls', calls],
  ] as const;
  const given = flags.filter(([, file]) => typeof file === 'string').map(([flag, file]) => `${flag} ${file}`);
  return ['campaign-audit clean', contacts, ...given].join(' ');
}

/** The command that audits the calls of a log: with an example for what the law of its days asks for. */
export function auditOfCalls(log: string, { period }: Pick<Inspection, 'period'>): string {
  const law = compileLaw({ lawDay: null });
  const isAsked = (what: 'oppositionDuty' | 'consent', iso: string | null) =>
    iso !== null && law.on(parseIsoDay(iso) ?? 0)[what] !== null;
  const flags = [
    ...(isAsked('oppositionDuty', period.from) ? ['--opposition', examples.opposition] : []),
    ...(isAsked('consent', period.to) ? ['--consents', examples.consents] : []),
  ];
  return ['campaign-audit calls', log, ...flags].join(' ');
}
