import { describe, expect, test } from 'vitest';
import { Campaign } from '../../../src/audit/campaign/campaign.ts';
import { ContactAudit } from '../../../src/audit/contacts/contact-audit.ts';
import { ContactText } from '../../../src/audit/contacts/contact-text.ts';
import { Judge } from '../../../src/audit/contacts/judge.ts';
import { PersonGatherer } from '../../../src/audit/contacts/person-facts.ts';
import { personsOf } from '../../../src/audit/inputs/evidence.ts';
import { reconcile } from '../../../src/audit/report/reconcile.ts';
import type { ListReport } from '../../../src/report/model.ts';
import { CallRows } from '../../../src/store/call-rows.ts';
import { ConsentBook } from '../../../src/store/consents.ts';
import { enterCalls } from '../../../src/store/enter-calls.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { OppositionBook } from '../../../src/store/opposition.ts';
import { exhausted } from '../../steps.ts';
import { contactRows } from '../memory.ts';
import { cleaned, settingsWith } from '../run.ts';

/** An audit of so many rows, of which nothing is known. */
function auditOf(count: number): ContactAudit {
  const settings = settingsWith({});
  const numbers = new NumberTable();
  const rows = contactRows(Array.from({ length: count }, () => []));
  const evidence = {
    numbers,
    opposition: new OppositionBook(),
    consents: new ConsentBook(),
    calls: exhausted(enterCalls(new CallRows(), numbers)),
  };
  const persons = personsOf(rows, numbers, settings.policy);
  const people = new PersonGatherer(evidence, rows, persons, settings.policy);
  const judge = new Judge(
    new Campaign(settings, { consentsGiven: false, requestsGiven: false, answersAwaited: false }),
    evidence,
    rows,
    people,
    'contacts.csv',
  );
  const file = { bytes: () => new Uint8Array(), close: () => undefined, discard: () => undefined };
  const layout = {
    header: ['telephone'],
    phoneColumns: [0],
    personColumn: null,
    labels: [],
    removedColumn: null,
    isLeft: false,
  };
  return new ContactAudit(judge, rows, numbers, new ContactText(file, rows, layout, 0), {
    file: 'contacts.csv',
    end: 0,
  });
}

const { report: balanced } = await cleaned({
  contacts: ['telephone', '0612345678', '0612345678', '3975'],
  calls: {
    'calls.csv': [
      'date;numero;resultat;sens',
      '2024-05-04 11:00:00;0623456789;NRP;sortant',
      '2024-05-06 11:00:00;0623456789;NRP;entrant',
      ';0623456789;NRP;sortant',
    ],
  },
});

describe('the books', () => {
  test('balance after a run', () => {
    expect(() => reconcile(balanced, auditOf(3))).not.toThrow();
    expect(balanced.contacts).toMatchObject({ read: 3, kept: 1, excluded: 2 });
    expect(balanced.calls).toMatchObject({ read: 3, audited: 1, ignored: 1, joined: 0, unreadable: 1 });
  });

  const { contacts, calls, findings } = balanced;
  const contactFinding = findings.find(({ subject }) => subject === 'contact');
  const campaignFinding = findings.find(({ subject }) => subject === 'campaign');
  const unbalanced: [string, Partial<ListReport>, RegExp][] = [
    ['a row is neither kept nor excluded', { contacts: { ...contacts, kept: 0 } }, /rows do not balance/],
    ['a row is both', { contacts: { ...contacts, excluded: 3 } }, /rows do not balance/],
    [
      'a row was read and not judged',
      { contacts: { ...contacts, read: 4, kept: 2 } },
      /rows do not balance.* of 3/,
    ],
    ['a call is counted twice', { calls: { ...calls, joined: 1 } }, /calls do not balance/],
    ['a call got lost', { calls: { ...calls, read: 4 } }, /calls do not balance/],
    [
      'fewer than no calls are ignored',
      { calls: { ...calls, audited: 3, ignored: -1 } },
      /calls do not balance/,
    ],
    [
      'a finding points at no row',
      { findings: findings.map((finding) => ({ ...finding, line: 0 })) },
      /a finding of phone\/duplicate points at no row/,
    ],
  ];
  test.each(unbalanced)('do not where %s', (_, changes, message) => {
    expect(() => reconcile({ ...balanced, ...changes }, auditOf(3))).toThrow(message);
  });

  test('a finding on the campaign needs no row', () => {
    expect(contactFinding).toBeDefined();
    expect(campaignFinding).toBeDefined();
    const only = findings.filter(({ subject }) => subject === 'campaign');
    expect(() =>
      reconcile({ ...balanced, findings: only.map((finding) => ({ ...finding, line: 0 })) }, auditOf(3)),
    ).not.toThrow();
  });
});
