import { message } from '@tenfold/kernel';
import { isRefused } from '@tenfold/ledger';
import type { JsonObject } from '@tenfold/seal';
import { type AssentStatement, challengeOf, type Role, statementText } from '@tenfold/signing/assent';
import type { Actor } from '../access/access.ts';
import type { Asking } from '../application/asking.ts';
import type { Context } from '../context.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemFor } from '../problem/index.ts';
import { accountsOf, filesBefore, filesOfSteps } from './files-of-steps.ts';
import { statementIn } from './statement-in.ts';
import { findExecution, type UndertakingOf } from './find-execution.ts';
import { hongKongMoment, newNonce } from './moment.ts';
import { refuseTurn } from './refuse-turn.ts';
import { refuseSameSigner } from './signers.ts';

/** In which role somebody is to assent, and the name that he signs with. */
export interface AssentWish {
  readonly role: Role;
  readonly name: string;
}

/** What a browser is asked, so that the passkey of its user signs the hash of the paper. */
export interface AssentAsked {
  readonly question: string;
  readonly document: string;
  readonly statement: string;
  readonly endsAt: string;
  readonly options: Record<string, unknown>;
}

/** For how long a question may be answered, in milliseconds: enough to read a paper of a page again. */
export const ASSENT_LASTS = 15 * 60_000;

/** Who asks, with what he needs for it. */
export interface AssentAsking {
  readonly asking: Asking;
  readonly access: Context['access'];
  readonly actor: Actor;
  readonly key: string;
}

/** Asks a person to assent to the newest paper of an undertaking in a role; the question is kept, and can be answered once. */
export async function askAssent(
  of: UndertakingOf,
  wish: AssentWish,
  { asking, access, actor, key }: AssentAsking,
): Promise<AssentAsked | HttpProblem> {
  const ready = await statementFor(of, wish, { asking, actor });
  if (isProblem(ready)) return ready;
  const { executions } = asking.ledger;
  const { issuer, undertaking } = of;
  const { document } = ready;
  const question = { statement: statementText(ready) };
  const given = { undertaking, role: wish.role, way: 'passkey-assent', document, question, revision: null } as const;
  const asked = { by: actor.id, key, wish: { ...wish } as unknown as JsonObject };
  const kept = await executions.ask(issuer, asked, { ...given, lasts: ASSENT_LASTS });
  if (isRefused(kept)) return problemFromLedger(kept);
  // Where the same was asked before, the question is the earlier one, with its own statement.
  const found = await executions.question(issuer, { undertaking, number: kept.number });
  if (found === null) throw new Error('fault: a question that was asked is not there');
  if (isRefused(found)) return problemFromLedger(found);
  const statement = statementIn(found);
  const options = await access.passkeyToSign(actor, challengeOf(found.document, statement));
  const { number, endsAt } = found;
  return { question: number.toString(), document: found.document, statement, endsAt, options };
}

async function statementFor(
  of: UndertakingOf,
  { role, name }: AssentWish,
  { asking, actor }: Pick<AssentAsking, 'asking' | 'actor'>,
): Promise<AssentStatement | HttpProblem> {
  const execution = await findExecution(of, asking);
  if (isProblem(execution)) return execution;
  const turn = refuseTurn(execution, role);
  if (turn !== null) return turn;
  const { document } = execution;
  if (document === null) return problemFor('conflict', message('execution.no-paper'));
  const steps = await filesOfSteps(asking.ledger, of.issuer, execution);
  const same = refuseSameSigner(accountsOf(steps), { role, mark: `account ${actor.id}` });
  if (same !== null) return same;
  const { issuer, undertaking } = of;
  const before = filesBefore(steps);
  const own = { issuer, undertaking, role, document, person: actor.id, name, before };
  return { format: 'tenfold/assent-statement/1', ...own, asked: hongKongMoment(asking.now), nonce: newNonce() };
}
