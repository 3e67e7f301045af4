import { periodOn } from '../../law/parameter.ts';
import { consentProofYears } from '../../law/parameters/consent-proof-years.ts';
import { consentYears } from '../../law/parameters/consent-years.ts';
import type { Day, Text } from '../../model.ts';
import { maskedText } from '../../phone/masked-text.ts';
import { firstLines } from '../../read/csv/listed-lines.ts';
import type { WrittenConsent } from '../../read/lists/consent-cells.ts';
import type { ConsentSummary } from '../../read/lists/consents.ts';
import type { RegisterFacts } from '../../rules/facts.ts';
import type { ConsentEntry } from '../../store/consents.ts';
import { addYears, isoDay } from '../../time/days.ts';
import { voice } from '../../words/voice.ts';
import { counted } from './counted.ts';
import { repeatedHeadersNote } from './input-report.ts';

/** Days before their lapse for which consents are counted. */
const soon = 30;
const later = 60;
/** Purposes and channels that are listed. */
const LISTED = 5;

/** What a register says in rows that give no consent. */
export function registerNotes(read: ConsentSummary): (Text | null)[] {
  const lines = firstLines(read.withoutDay);
  return [
    counted(read.withoutDay.count, {
      en: [
        `row without a day of giving, which proves nothing (line ${lines})`,
        `rows without a day of giving, which prove nothing (lines ${lines})`,
      ],
      fr: [
        `ligne sans jour de recueil, qui ne prouve rien (ligne ${lines})`,
        `lignes sans jour de recueil, qui ne prouvent rien (lignes ${lines})`,
      ],
    }),
    repeatedHeadersNote(read.repeatedHeaders),
    counted(read.denied, {
      en: ['row that denies or withdraws consent', 'rows that deny or withdraw consent'],
      fr: ['ligne qui refuse ou retire le consentement', 'lignes qui refusent ou retirent le consentement'],
    }),
    counted(read.requests, {
      en: [
        'request to be called back, which is no consent',
        'requests to be called back, which are no consent',
      ],
      fr: [
        'demande de rappel, qui n’est pas un consentement',
        'demandes de rappel, qui ne sont pas des consentements',
      ],
    }),
    counted(read.otherChannels, {
      en: ['row of other channels than the telephone', 'rows of other channels than the telephone'],
      fr: ['ligne pour d’autres canaux que le téléphone', 'lignes pour d’autres canaux que le téléphone'],
    }),
    counted(read.otherBeneficiaries, {
      en: ['row of consent given to somebody else', 'rows of consent given to somebody else'],
      fr: [
        'ligne de consentement donné à un autre bénéficiaire',
        'lignes de consentement donné à un autre bénéficiaire',
      ],
    }),
  ];
}

/** Counts what a register holds: purposes, channels, proofs, and consents by their end. */
export class RegisterTally {
  private readonly start: Day;
  private readonly years: number | null;
  private readonly proofYears: number | null;
  private readonly purposes = new Map<string, number>();
  private readonly channels = new Map<string, number>();
  private readonly beneficiaries = new Map<string, number>();
  private readonly ends = new Map<Day, Day>();
  private oldestProof: Day | null = null;
  private lapsesSoon = 0;
  private lapsesLater = 0;
  private disposable = 0;

  /** @param start first calling day */
  constructor(start: Day) {
    this.start = start;
    this.years = periodOn(consentYears, start).value;
    this.proofYears = periodOn(consentProofYears, start).value;
  }

  /** @param entries one or more for each number of the row; none where it gives nothing to anybody */
  add({ purpose, channel, beneficiary }: WrittenConsent, entries: readonly ConsentEntry[]): void {
    raise(this.purposes, purpose);
    raise(this.channels, channel);
    raise(this.beneficiaries, beneficiary);
    const [entry] = entries;
    if (entry !== undefined && entry.given !== null) this.consent(entry, entry.given);
  }

  private consent({ expires, withdrawn, proof }: ConsentEntry, given: Day): void {
    if (proof) this.oldestProof = Math.min(given, this.oldestProof ?? given);
    if (this.years === null) return;
    const year = this.yearsOn(given, this.years);
    const lapse = Math.min(year, expires ?? year);
    const isOver = withdrawn !== null && withdrawn >= given;
    if (!isOver && lapse >= this.start) this.upcoming(lapse - this.start);
    const end = isOver ? Math.min(withdrawn, lapse) : lapse;
    const isOld = end < this.start && this.proofYears !== null;
    if (proof && isOld && addYears(end, this.proofYears ?? 0) <= this.start) this.disposable++;
  }

  /** Rows share few days. */
  private yearsOn(day: Day, years: number): Day {
    const known = this.ends.get(day) ?? addYears(day, years);
    this.ends.set(day, known);
    return known;
  }

  private upcoming(days: number): void {
    if (days <= soon) this.lapsesSoon++;
    if (days <= later) this.lapsesLater++;
  }

  namedPurposes(): RegisterFacts['purposes'] {
    return namedIn(this.purposes);
  }

  notes(): (Text | null)[] {
    const { oldestProof, years, proofYears, lapsesSoon, lapsesLater } = this;
    return [
      listed({ en: 'purposes', fr: 'finalités' }, this.purposes),
      listed({ en: 'channels', fr: 'canaux' }, this.channels),
      listed({ en: 'given to', fr: 'bénéficiaires' }, this.beneficiaries),
      oldestProof === null
        ? null
        : {
            en: `oldest proof: ${voice('en').date(isoDay(oldestProof))}`,
            fr: `preuve la plus ancienne\u00a0: ${voice('fr').date(isoDay(oldestProof))}`,
          },
      years === null || lapsesLater === 0
        ? null
        : {
            en: `consents that lapse within ${soon} days: ${lapsesSoon}, within ${later}: ${lapsesLater}`,
            fr: `consentements qui échoient d’ici ${soon}\u00a0jours\u00a0: ${lapsesSoon}, d’ici ${later}\u00a0: ${lapsesLater}`,
          },
      counted(this.disposable, {
        en: [
          `proof that may be destroyed, ${proofYears} years after the end`,
          `proofs that may be destroyed, ${proofYears} years after the end`,
        ],
        fr: [
          `preuve qui peut être détruite, ${proofYears}\u00a0ans après la fin`,
          `preuves qui peuvent être détruites, ${proofYears}\u00a0ans après la fin`,
        ],
      }),
    ];
  }
}

/** Words as written, digits masked, the most frequent first. */
export function namedIn(counts: ReadonlyMap<string, number>): RegisterFacts['purposes'] {
  return byCount(counts).map(([word, count]) => ({ value: maskedText(word, true), count }));
}

export function raise(counts: Map<string, number>, word: string): void {
  if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** `purposes: énergie 120, assurance 30`, the most frequent first. */
function listed(name: Text, counts: ReadonlyMap<string, number>): Text | null {
  if (counts.size === 0) return null;
  const shown = byCount(counts)
    .slice(0, LISTED)
    .map(([word, count]) => `${maskedText(word, true)} ${count}`);
  const text = [...shown, ...(counts.size > LISTED ? ['…'] : [])].join(', ');
  return { en: `${name.en}: ${text}`, fr: `${name.fr}\u00a0: ${text}` };
}
