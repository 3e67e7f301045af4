import { openErrors } from '../audit/campaign/status.ts';
import { judgeList, type ListAudit } from '../audit/contacts/judge-list.ts';
import { type Inputs, readInputs } from '../audit/inputs/read-inputs.ts';
import { reconcile } from '../audit/report/reconcile.ts';
import { listReportOf } from '../audit/report/report.ts';
import { sayOf } from '../audit/report/say.ts';
import { InputError } from '../errors.ts';
import type { Lang } from '../model.ts';
import { json } from '../report/json.ts';
import type { ListReport } from '../report/model.ts';
import type { Say } from '../report/words/say.ts';
import type { ContactSettings } from '../settings.ts';
import { givenInputs } from './inputs.ts';
import type { AuditedList, AuditInput, AuditSettings, PastCallsVerdict } from './model.ts';
import { outsideOf } from './outside.ts';
import { auditedRow } from './rows.ts';
import { auditKeys, meantSettings } from './settings.ts';
import { type Tell, tellerOf } from './told.ts';

/** A list that was judged, with what tells of it. */
interface Judged {
  settings: ContactSettings;
  inputs: Inputs;
  audit: ListAudit;
  report: ListReport;
  say: Say;
}

/** The recipe of `clean` up to what it writes. */
export async function auditList(input: AuditInput, given: AuditSettings): Promise<AuditedList> {
  const named = givenInputs(input);
  const { settings, today } = await meantSettings(named, given, auditKeys);
  const { contacts, ...others } = settings;
  if (contacts === null) throw noContacts;
  const list: ContactSettings = { ...others, contacts };
  const host = outsideOf(today, named.contents);

  // Read.
  const inputs = await readInputs(list, host);
  try {
    // Judge.
    const audit = await judgeList(list, inputs, host);
    audit.contacts.lookUpWords();
    const report = listReportOf(list, inputs, audit);
    const say = sayOf(list, audit.campaign.d0(0));

    // Reconcile.
    reconcile(report, audit.contacts);
    return toldOf({ settings: list, inputs, audit, report, say });
  } finally {
    inputs.contacts.file.close();
  }
}

const noContacts = new InputError({
  code: 'library/missing-contacts',
  problem: { en: 'contacts: there is no list', fr: 'contacts\u00a0: il n’y a aucune liste' },
});

function toldOf(judged: Judged): AuditedList {
  const { settings, inputs, audit, report, say } = judged;
  const tell = tellerOf(say);
  const { regime, hash } = report.law;
  return {
    status: report.status,
    stoppedBy: openErrors(settings, audit.campaignFindings),
    findings: audit.campaignFindings.map(tell),
    firstDay: report.campaign.firstDay,
    law: { regime, hash },
    contacts: report.contacts,
    calls: pastCalls(judged, tell),
    goodUntil: report.goodUntil,
    lapses: report.lapses,
    byRule: report.byRule,
    report: (lang: Lang = 'en') => JSON.parse([...json.render(report, say.in(lang))].join('')),
    *[Symbol.iterator]() {
      const grounds = { settings, campaignFindings: audit.campaignFindings };
      const { rows } = inputs.contacts;
      for (let row = 0; row < rows.count; row++) yield auditedRow(row, { grounds, audit, inputs, tell });
    },
  };
}

function pastCalls({ audit, report: { calls } }: Judged, tell: Tell): PastCallsVerdict {
  const { status, unchecked, gaps, audited, withErrors } = calls;
  return { status, unchecked, gaps, audited, withErrors, findings: callFindings(audit, tell) };
}

function callFindings({ past, callerFindings }: ListAudit, tell: Tell): PastCallsVerdict['findings'] {
  return {
    *[Symbol.iterator]() {
      const found = past.found();
      if ('chunks' in found) throw new Error('the calls were judged in another thread');
      for (const finding of found) yield tell(finding);
      yield* callerFindings.map(tell);
    },
  };
}
