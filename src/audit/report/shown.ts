import type { UnclearColumn } from '../../columns.ts';
import type { Finding } from '../../findings.ts';
import type { Text } from '../../model.ts';
import { maskedTexts } from '../../phone/masked-texts.ts';
import type { InputReport, Report } from '../../report/model.ts';

type Masking = (text: string) => string;

/**
 * A report as it may be shown: in what files and the user say (paths, headings, notes, names, reasons), numbers and
 * addresses are masked. Every summary and every form of report is made of it.
 *
 * @param mask false: everything stays
 */
export function shownReport<R extends Report>(report: R, mask: boolean): R {
  if (!mask) return report;
  const text = maskedTexts(true);
  const { campaign } = report;
  return {
    ...report,
    campaign: { ...campaign, ...(campaign.name !== undefined && { name: text(campaign.name) }) },
    inputs: report.inputs.map((input) => shownInput(input, text)),
    accepted: report.accepted.map((one) => ({ ...one, reason: text(one.reason) })),
    ...(report.on === 'list' && {
      lapses: report.lapses.map((lapse) => ({ ...lapse, path: text(lapse.path) })),
    }),
    findings: report.findings.map((finding) => shownFinding(finding, text)),
    all: () => shownFindings(report.all(), true),
    ...(report.parts && {
      parts: () =>
        (report.parts?.() ?? []).map((part) => ('chunks' in part ? part : shownFindings(part, true))),
    }),
  };
}

/** Findings as they may be shown; those that stand as lines already were masked when they were written. */
export function* shownFindings(findings: Iterable<Finding>, mask: boolean): Generator<Finding> {
  if (!mask) return yield* findings;
  const text = maskedTexts(true);
  for (const finding of findings) yield shownFinding(finding, text);
}

function shownInput(input: InputReport, text: Masking): InputReport {
  return {
    ...input,
    path: text(input.path),
    columns: input.columns.map((column) => ({
      ...column,
      name: text(column.name),
      because: shownText(column.because, text),
    })),
    unclear: input.unclear.map((column) => shownUnclear(column, text)),
    format: text(input.format),
    notes: input.notes.map((note) => shownText(note, text)),
  };
}

/** A column that is not understood, as it may be shown; what may be said of it stays. */
export function shownUnclear(column: UnclearColumn, text: Masking): UnclearColumn {
  return {
    ...column,
    file: text(column.file),
    column: text(column.column),
    values: column.values.map((one) => ({ ...one, value: text(one.value) })),
  };
}

/** Both languages of a text, as they may be shown. */
export function shownText({ en, fr }: Text, text: Masking): Text {
  return { en: text(en), fr: text(fr) };
}

/** The finding itself where nothing in it has to be masked: there are millions. */
function shownFinding(finding: Finding, text: Masking): Finding {
  const source = text(finding.source);
  const { because } = finding;
  if (because?.some(({ file }) => text(file) !== file))
    return { ...finding, source, because: because.map((one) => ({ ...one, file: text(one.file) })) };
  return source === finding.source ? finding : { ...finding, source };
}
