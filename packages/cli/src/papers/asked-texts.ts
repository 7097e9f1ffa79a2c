import { message, type Message } from '@tenfold/kernel';
import { readPlan } from '@tenfold/kernel/plan';
import { isRefused as isRefusedByLedger } from '@tenfold/ledger';
import { loadJson } from '../clear/load-json.ts';
import { refusedPlan } from '../clear/refused-plan.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from '../commands/command.ts';
import { isInLedger } from '../ledger/is-in-ledger.ts';
import { refusedByLedger } from '../ledger/refused-by-ledger.ts';
import { withLedger } from '../ledger/with-ledger.ts';

/** What was typed by name. */
type Options = ReadonlyMap<string, string>;

/** The options of a paper, with the plan and the undertaking themselves in the place of the files that they were typed as. */
export async function askedTexts(record: string, given: Given): Promise<Options | Refused> {
  const { options } = given.arguments;
  const twice = refuseTwice([record, options.get('plan'), options.get('paper')]);
  if (twice !== null) return refused(twice);
  const texts = new Map(options);
  for (const [name, textOf] of [['plan', planText] as const, ['paper', paperText] as const]) {
    const typed = options.get(name);
    if (typed === undefined) continue;
    const text = await textOf(typed, { record, given });
    if (typeof text !== 'string') return text;
    texts.set(name, text);
  }
  return texts;
}

function refuseTwice(paths: readonly (string | undefined)[]): Message | null {
  return paths.filter((path) => path === '-').length > 1 ? message('cli.clear.stdin-twice') : null;
}

interface Around {
  readonly record: string;
  readonly given: Given;
}

/** A plan from a file; a number is that of a clearance which the ledger keeps. */
async function planText(typed: string, { record, given }: Around): Promise<string | Refused> {
  if (/^\d{1,18}$/.test(typed) && (await isInLedger(record, given))) return keptPlan(record, BigInt(typed), given);
  const loaded = await loadJson(typed, given);
  if (isRefused(loaded)) return loaded;
  const read = readPlan(loaded.json);
  return 'problems' in read ? refusedPlan(typed, read.problems) : JSON.stringify(loaded.json);
}

async function keptPlan(issuer: string, number: bigint, given: Given): Promise<string | Refused> {
  let text = '';
  const outcome = await withLedger(given, async ({ ledger }): Promise<Outcome> => {
    const kept = await ledger.clearances.one(issuer, number);
    if (kept === null) return refused(message('clearance-kept.unknown', { number: { number } }));
    if (isRefusedByLedger(kept)) return refusedByLedger(kept);
    text = JSON.stringify(kept.plan);
    return { exit: 0, json: () => null, page: () => [] };
  });
  return isRefused(outcome) ? outcome : text;
}

/** An undertaking as it was read from a file, with the keys of what is amiss on it. */
async function paperText(typed: string, { given }: Around): Promise<string | Refused> {
  const { loadPaper } = await import('../paper/load-paper.ts');
  const paper = await loadPaper(typed, given);
  return isRefused(paper) ? paper : JSON.stringify(paper.instrument);
}
