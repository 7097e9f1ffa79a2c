import { createHash } from 'node:crypto';
import { openDays, paragraph, plain, render, verbatim } from '@tenfold/documents';
import { clearanceJson, clearancePage, clearOpened, dayBefore, planJson } from '@tenfold/documents/clearance';
import { toKeep } from '@tenfold/documents/clearance-kept';
import { type Clearance, isPlainDate, message, type Plan, type PlainDate } from '@tenfold/kernel';
import { isRefused as isRefusedByLedger, type KeepAsked, type Ledger } from '@tenfold/ledger';
import type { JsonObject } from '@tenfold/seal';
import { exitOfClearance } from '../clear/exit-of.ts';
import type { LoadedPlan } from '../clear/load-plan.ts';
import { refusedPlan } from '../clear/refused-plan.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from '../commands/command.ts';
import { program } from '../program.ts';
import { openedOr } from './open-in-ledger.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { todayIn } from './today.ts';
import { withLedger } from './with-ledger.ts';

/** Clears a plan of an issuer of the ledger and keeps the answer under the next number. */
export async function keepClearance(issuer: string, { plan, path }: LoadedPlan, given: Given): Promise<Outcome> {
  const until = given.arguments.options.get('until') ?? null;
  if (until !== null && !isPlainDate(until)) return refused(message('cli.no-day', { quote: { quote: until } }));
  return withLedger(given, async ({ ledger }) => {
    const opened = await openedAt(ledger, issuer, dayBefore(plan));
    if (isRefused(opened)) return opened;
    const clearance = clearOpened(opened, plan);
    if ('problems' in clearance) return refusedPlan(path, clearance.problems);
    const kept = await keep(ledger, issuer, { clearance, plan, until, size: opened.size, given });
    return isRefused(kept) ? kept : answerOf(issuer, { clearance, ...kept, given });
  });
}

/** An issuer of the ledger at the end of a day, with the number of entries that it has. */
async function openedAt(ledger: Ledger, issuer: string, day: PlainDate) {
  const views = await ledger.views(issuer, { days: [day], knownAt: null });
  if (isRefusedByLedger(views)) return refusedByLedger(views);
  const [view] = views;
  if (view === undefined) throw new Error('fault: the ledger gave no view of the day asked about');
  const opened = openedOr(openDays([view]));
  return isRefused(opened) ? opened : { world: opened.world, size: view.size };
}

interface Keeping {
  readonly clearance: Clearance;
  readonly plan: Plan;
  readonly until: PlainDate | null;
  readonly size: bigint;
  readonly given: Given;
}

interface Kept {
  readonly number: bigint;
  readonly expiresOn: PlainDate;
}

async function keep(
  ledger: Ledger,
  issuer: string,
  { clearance, plan, until, size, given }: Keeping,
): Promise<Kept | Refused> {
  const ready = toKeep(clearance, { until, today: todayIn(given), hash: sha256 });
  if ('refusal' in ready) return refused(ready.refusal);
  const { answer, content, ...rest } = ready;
  const json = planJson(plan) as JsonObject;
  const by = given.arguments.options.get('by') ?? given.env['USER'] ?? 'tenfold';
  // Asked again of the same entries it is the same clearance; of others, a new one.
  const key = sha256(JSON.stringify([json, until, by, size.toString()]));
  const asked: KeepAsked = { plan: json, until, by, key: `clear ${key}` };
  const whole = { ...rest, answer: answer as unknown as JsonObject, content, plan: json, size };
  const kept = await ledger.clearances.keep(issuer, { asked, given: whole });
  return isRefusedByLedger(kept) ? refusedByLedger(kept) : { number: kept.clearance, expiresOn: ready.expiresOn };
}

function answerOf(
  issuer: string,
  { clearance, number, expiresOn, given }: Kept & { readonly clearance: Clearance; readonly given: Given },
): Outcome {
  const { language } = given;
  const said = message('cli.clear.kept', { number: { number }, until: { date: expiresOn } });
  const json = (): object => clearanceJson(clearance, language) as object;
  return {
    exit: exitOfClearance(clearance),
    json: () => ({ ...json(), kept: { number: number.toString(), expiresOn } }),
    page: () => [
      ...clearancePage(clearance, language),
      paragraph([plain(render(said, { language, names: () => null }))]),
      verbatim([program, 'clearances', issuer, number.toString()].join(' '), 2),
    ],
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
