import {
  type Page,
  paragraph,
  plain,
  printable,
  quiet,
  type Say,
  sayPlainly,
  type TableRow,
  verbatim,
} from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import type { Proposal } from '@tenfold/ledger';
import { type Given, isRefused, type Outcome, refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { program } from '../program.ts';
import { proposalJson } from './proposal-page.ts';
import { afterOf } from './typed-number.ts';
import { withLedger } from './with-ledger.ts';

/** So many proposals are listed at a time. */
const AT_A_TIME = 100;

/** `tenfold proposals ISSUER`: what was proposed, by whom, and what became of it. */
export async function run(given: Given): Promise<Outcome> {
  const [issuer = ''] = given.arguments.positionals;
  const after = afterOf(given);
  if (isRefused(after)) return after;
  return withLedger(given, async ({ ledger }) => {
    if ((await ledger.size(issuer)) === null)
      return refused(message('ledger.no-issuer', { issuer: { quote: issuer } }));
    const all = await ledger.proposals(issuer, { after: after.number, limit: AT_A_TIME + 1 });
    const proposals = all.slice(0, AT_A_TIME);
    const next = all.length > AT_A_TIME ? String(proposals.at(-1)?.number) : null;
    const page = (): Page => [
      ...proposalsPage(proposals, sayPlainly(given.language)),
      ...nextPage({ issuer, next }, sayPlainly(given.language)),
    ];
    const list = proposals.map(proposalJson);
    const json = (): unknown => ({ format: 'tenfold/proposals/1', issuer, proposals: list, next });
    return { exit: exitCodes.nothingWrong, json, page };
  });
}

function proposalsPage(proposals: readonly Proposal[], say: Say): Page {
  if (proposals.length === 0) return [paragraph([plain(say('ledger.proposals-none'))])];
  const head = ['number', 'state', 'entries', 'by'].map((column) => [plain(say(`ledger.head.${column}`))]);
  const rows = proposals.flatMap((proposal) => rowsOf(proposal, say));
  return [{ kind: 'table', head, columns: ['right', 'left', 'right', 'left'], rows, flexible: 3, indent: 0 }];
}

function rowsOf(
  { number, state, entries, enteredBy, decidedBy, reason, note }: Proposal,
  say: Say,
): readonly TableRow[] {
  const people = decidedBy === null || decidedBy === enteredBy ? enteredBy : `${enteredBy}, ${decidedBy}`;
  const cells = [String(number), say(`ledger.state.${state}`), String(entries), people];
  const remarks = [note, reason].flatMap((text) => (text === null ? [] : [printable(text)]));
  return [
    { cells: cells.map((text) => [plain(printable(text))]) },
    ...remarks.map((text): TableRow => ({ remark: [quiet(text)] })),
  ];
}

function nextPage({ issuer, next }: { readonly issuer: string; readonly next: string | null }, say: Say): Page {
  if (next === null) return [];
  return [
    paragraph([quiet(say('ledger.more'))]),
    verbatim([program, 'proposals', issuer, '--after', next].join(' '), 2),
  ];
}
