import {
  type ChangedFinding,
  heading,
  type Page,
  paragraph,
  plain,
  type Say,
  type TableRow,
  verbatim,
} from '@tenfold/documents';
import type { PlainDate } from '@tenfold/kernel';
import type { Proposal } from '@tenfold/ledger';
import { program } from '../program.ts';

/** A proposal as it stands after it was made, with what it would change. */
export interface Made {
  readonly issuer: string;
  readonly proposal: Proposal;
  readonly needsOther: boolean;
  readonly on: PlainDate;
  readonly changed: readonly ChangedFinding[];
}

export function madeJson({ issuer, proposal, needsOther, on, changed }: Made): unknown {
  return { format: 'tenfold/proposal/1', issuer, ...proposalJson(proposal), needsOther, on, changed };
}

/** A proposal as JSON: numbers as text. */
export function proposalJson({ number, entries, first, last, ...others }: Proposal): Readonly<Record<string, unknown>> {
  const asText = (count: bigint | null): string | null => (count === null ? null : String(count));
  return { number: String(number), entries: String(entries), ...others, first: asText(first), last: asText(last) };
}

export function madePage({ issuer, proposal, needsOther, on, changed }: Made, say: Say): Page {
  const figures = {
    proposal: { number: proposal.number },
    issuer: { quote: issuer },
    count: { number: proposal.entries },
    by: { quote: proposal.enteredBy },
  };
  const opening = paragraph([plain(say('ledger.proposed', figures))]);
  if (proposal.state !== 'open') return [opening, decided(proposal, say)];
  return [
    opening,
    ...changedSection(changed, on, say),
    paragraph([plain(say(needsOther ? 'ledger.waits-for-another' : 'ledger.waits'))]),
    verbatim([program, 'approve', issuer, String(proposal.number), '--by', 'PERSON'].join(' '), 2),
  ];
}

function decided({ state, decidedBy }: Proposal, say: Say): Page[number] {
  const figures = { state: { message: `ledger.state.${state}` }, by: { quote: decidedBy ?? '' } };
  return paragraph([plain(say('ledger.was-decided', figures))]);
}

function changedSection(changed: readonly ChangedFinding[], on: PlainDate, say: Say): Page {
  if (changed.length === 0) return [paragraph([plain(say('ledger.would-change-nothing', { on: { date: on } }))])];
  const rows = changed.map(({ id, before, after }): TableRow => {
    const figures = { before: answerOf(before), after: answerOf(after) };
    return { cells: [[plain(id)], [plain(say('ledger.from-to', figures))]] };
  });
  return [
    heading(say('ledger.would-change', { on: { date: on } })),
    { kind: 'table', head: null, columns: ['left', 'left'], rows, flexible: 1, indent: 2 },
  ];
}

function answerOf(verdict: ChangedFinding['before']): { readonly message: string } {
  return { message: verdict === null ? 'ledger.no-finding' : `verdict.${verdict}` };
}
