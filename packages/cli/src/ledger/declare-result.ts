import { createHash } from 'node:crypto';
import { gap, paragraph, plain, sayPlainly } from '@tenfold/documents';
import { declaredEntries, type NotDeclared, type PollAnswer, pollJson } from '@tenfold/documents/poll';
import { message, type Message } from '@tenfold/kernel';
import { isRefused as isRefusedByLedger } from '@tenfold/ledger';
import { type Answer, type Given, isRefused, type Outcome } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { madeProposal } from './made-proposal.ts';
import { type Made, madePage } from './proposal-page.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { withLedger } from './with-ledger.ts';

/** The result of a poll with how it is shown. */
export interface Shown {
  readonly answer: PollAnswer;
  readonly made: Answer;
}

/**
 * Proposes the entries that declare a result to the ledger, after those that call the meeting where the record does not tell of it. A
 * result that is not final is shown and not proposed, and it is said.
 */
export async function declareResult(issuer: string, shown: Shown, given: Given): Promise<Outcome> {
  const { answer } = shown;
  const by = given.arguments.options.get('by') ?? given.env['USER'] ?? 'tenfold';
  // The same result is the same request, whoever is in the middle of it.
  const key = `poll ${sha256(JSON.stringify([pollJson(answer, 'en'), by]))}`;
  const entries = declaredEntries(answer, {
    isOnRecord: answer.atPoll.register.meetings.has(answer.meeting.id),
    source: sourceOf(answer),
    idOf: (kind, resolution) => `${kind}-${sha256(JSON.stringify([resolution, key])).slice(0, idLength)}`,
  });
  if (typeof entries === 'string') return notProposed(entries, shown, given);
  return withLedger(given, async ({ ledger }) => {
    const proposed = await ledger.propose(issuer, { entries, note: null, enteredBy: by, key });
    if (isRefusedByLedger(proposed)) return refusedByLedger(proposed);
    const made = await madeProposal(ledger, issuer, { number: proposed.proposal, entries, given });
    return isRefused(made) ? made : withProposal(made, shown, given);
  });
}

/** Digits of a hash that nobody meets twice. */
const idLength = 16;

function sourceOf({ meeting, seal }: PollAnswer): Message {
  const of = { meeting: { quote: meeting.id } };
  if (seal === null) return message('poll.declared.count', of);
  return message('poll.declared.count-sealed', { ...of, root: { quote: seal.root } });
}

function withProposal(proposal: Made, { answer, made }: Shown, { language }: Given): Answer {
  const { number, entries } = proposal.proposal;
  const proposed = { proposal: `${number}`, entries: `${entries}`, needsOther: proposal.needsOther };
  return {
    ...made,
    json: () => ({ ...jsonOf(answer, language), proposed }),
    page: () => [...made.page(), gap, ...madePage(proposal, sayPlainly(language))],
  };
}

function notProposed(why: NotDeclared, { answer, made }: Shown, { language }: Given): Answer {
  const sentence = sayPlainly(language)(`cli.poll.declare-${why}`);
  return {
    exit: made.exit === exitCodes.nothingWrong ? exitCodes.undecided : made.exit,
    json: () => ({ ...jsonOf(answer, language), proposed: null }),
    page: () => [...made.page(), gap, paragraph([plain(sentence)])],
  };
}

function jsonOf(answer: PollAnswer, language: Given['language']): object {
  return pollJson(answer, language) as object;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
