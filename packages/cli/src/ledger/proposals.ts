import { type Page, paragraph, plain, printable, quiet, type Say, sayPlainly, type TableRow } from '@tenfold/documents';
import type { Proposal } from '@tenfold/ledger';
import type { Given, Outcome } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { listing, nextPage } from './page-of-list.ts';
import { proposalJson } from './proposal-page.ts';

/** `tenfold proposals ISSUER`: what was proposed, by whom, and what became of it. */
export async function run(given: Given): Promise<Outcome> {
  return listing(
    given,
    (ledger, { issuer, ...page }) => ledger.proposals(issuer, page),
    ({ issuer, items, next }) => {
      const say = sayPlainly(given.language);
      const proposals = items.map(proposalJson);
      const following = next === null ? null : String(next);
      return {
        exit: exitCodes.nothingWrong,
        json: () => ({ format: 'tenfold/proposals/1', issuer, proposals, next: following }),
        page: () => [...proposalsPage(items, say), ...nextPage(['proposals', issuer], next, say)],
      };
    },
  );
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
