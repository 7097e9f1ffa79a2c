import {
  nameIn,
  type Page,
  paragraph,
  plain,
  printable,
  type Say,
  sayPlainly,
  type TableRow,
} from '@tenfold/documents';
import type { KnownIssuer, Ledger } from '@tenfold/ledger';
import type { Given, Outcome } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { withLedger } from './with-ledger.ts';

interface Listed extends KnownIssuer {
  readonly entries: bigint;
}

/** `tenfold issuers`: which issuers the ledger has, and how many entries of each. */
export async function run(given: Given): Promise<Outcome> {
  return withLedger(given, async ({ ledger }) => {
    const listed = await list(ledger);
    return {
      exit: exitCodes.nothingWrong,
      json: () => ({ format: 'tenfold/issuers/1', issuers: listed.map(issuerJson) }),
      page: () => issuersPage(listed, sayPlainly(given.language)),
    };
  });
}

async function list(ledger: Ledger): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  for (const known of await ledger.issuers()) {
    listed.push({ ...known, entries: (await ledger.size(known.issuer.id)) ?? 0n });
  }
  return listed;
}

function issuerJson({ issuer: { id, names, stockCode }, entries }: Listed): unknown {
  return { id, names, stockCode, entries: String(entries) };
}

function issuersPage(listed: readonly Listed[], say: Say): Page {
  if (listed.length === 0) return [paragraph([plain(say('ledger.issuers-none'))])];
  const rows = listed.map(
    ({ issuer: { id, names }, entries }): TableRow => ({
      cells: [[plain(id)], [plain(printable(nameIn(names, say.language) ?? id))], [plain(String(entries))]],
    }),
  );
  const head = ['issuer', 'name', 'entries'].map((column) => [plain(say(`ledger.head.${column}`))]);
  return [{ kind: 'table', head, columns: ['left', 'left', 'right'], rows, flexible: 1, indent: 0 }];
}
