import { createHash } from 'node:crypto';
import { sayPlainly } from '@tenfold/documents';
import {
  keptClearanceJson,
  keptClearancePage,
  keptClearancesJson,
  keptClearancesPage,
  type KeptMatched,
  lawOfPlan,
  type WholeKept,
} from '@tenfold/documents/clearance-kept';
import { message } from '@tenfold/kernel';
import { readPlan } from '@tenfold/kernel/plan';
import { isRefused as isRefusedByLedger, type KeptClearance, type Ledger } from '@tenfold/ledger';
import { type Given, isRefused, type Outcome, type Refused, refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { matchClearance } from './match-clearance.ts';
import { listing, nextPage, type PartAsked } from './page-of-list.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { numberFrom } from './typed-number.ts';
import { withLedger } from './with-ledger.ts';

/** `tenfold clearances ISSUER [N]`: kept clearances with what became of each, or one of them as it was given. */
export async function run(given: Given): Promise<Outcome> {
  const [issuer = '', number] = given.arguments.positionals;
  return number === undefined ? list(given) : one(issuer, number, given);
}

async function list(given: Given): Promise<Outcome> {
  return listing(given, readAll, async ({ issuer, items: found, next }, ledger) => {
    const items: KeptMatched[] = [];
    for (const kept of found) {
      const item = await matchClearance(ledger, { issuer, kept }, given);
      if (isRefused(item)) return item;
      items.push(item);
    }
    const following = next === null ? null : String(next);
    const { language } = given;
    return {
      exit: exitCodes.nothingWrong,
      json: () => keptClearancesJson({ issuer, items, next: following }, language),
      page: () => [
        ...keptClearancesPage({ issuer, items }, language),
        ...nextPage(['clearances', issuer], next, sayPlainly(language)),
      ],
    };
  });
}

async function readAll(ledger: Ledger, { issuer, ...page }: PartAsked): Promise<readonly KeptClearance[]> {
  const found = await ledger.clearances.all(issuer, page);
  // Whether there is such an issuer was asked before.
  return isRefusedByLedger(found) ? [] : found;
}

async function one(issuer: string, typed: string, given: Given): Promise<Outcome> {
  const number = numberFrom(typed);
  if (isRefused(number)) return number;
  return withLedger(given, async ({ ledger }) => {
    const whole = await wholeOf(ledger, { issuer, number: number.number }, given);
    if (isRefused(whole)) return whole;
    const { language } = given;
    return {
      exit: exitCodes.nothingWrong,
      json: () => keptClearanceJson(whole, language),
      page: () => keptClearancePage(whole, language),
    };
  });
}

async function wholeOf(
  ledger: Ledger,
  { issuer, number }: { readonly issuer: string; readonly number: bigint },
  given: Given,
): Promise<WholeKept | Refused> {
  const kept = await ledger.clearances.one(issuer, number);
  if (kept === null) return refused(message('clearance-kept.unknown', { number: { number } }));
  if (isRefusedByLedger(kept)) return refusedByLedger(kept);
  const item = await matchClearance(ledger, { issuer, kept }, given);
  if (isRefused(item)) return item;
  const read = readPlan(kept.plan);
  const rulesNow = 'plan' in read ? lawOfPlan(read.plan, sha256) : kept.rules;
  const size = (await ledger.size(issuer)) ?? kept.size;
  return { issuer, ...item, size, rulesNow, content: kept.content };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
