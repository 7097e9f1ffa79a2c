import {
  besidePublished,
  type MeetingOpened,
  type PollAnswer,
  pollAnswer,
  pollJson,
  pollPage,
  sealedUnder,
} from '@tenfold/documents/poll';
import { message, type Message } from '@tenfold/kernel';
import { type PublishedPoll, type RuleBook, weightMoments } from '@tenfold/kernel/poll';
import { refusedRecord } from '../check/load-record.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { countFor, instructionsTyped, pollOf } from '../poll/count-for.ts';
import { loadPublished, loadRuleBook } from '../poll/load-meeting.ts';
import { refuseDeclaring } from '../poll/refuse-declaring.ts';
import { refuseHalfSeal, sealPoll } from '../poll/seal-poll.ts';
import { refuseStdinTwice } from '../poll/stdin-once.ts';
import { withMeeting } from '../poll/with-meeting.ts';
import { refuseForms, refuseSameFile, writePapers } from '../poll/write-papers.ts';
import { writeMessages } from '../seev/write-messages.ts';
import { type Given, isRefused, type Outcome, refused } from './command.ts';

/** `tenfold poll RECORD MEETING INSTRUCTIONS`: who may vote, what was counted, and the result of each resolution. */
export async function run(given: Given): Promise<Outcome> {
  const [record = '-', meeting = '-'] = given.arguments.positionals;
  const wrongUse = refuseUse(given);
  if (wrongUse !== null) return refused(wrongUse);
  const unfit = refuseStdinTwice(given) ?? refuseSameFile(given) ?? refuseHalfSeal(given);
  if (unfit !== null) return unfit;
  const undeclarable = await refuseDeclaring(record, given);
  if (undeclarable !== null) return refused(undeclarable);
  const ruleBook = await loadRuleBook(given);
  if (isRefused(ruleBook)) return ruleBook;
  const published = await loadPublished(given);
  if (published !== null && isRefused(published)) return published;
  const results: PollAnswer[] = [];
  const asked = { given, path: meeting, ruleBook, published, onResult: (answer: PollAnswer) => results.push(answer) };
  const outcome = await withMeeting({ record, meeting }, given, (opened) => answerFor(opened, asked));
  const [answer] = results;
  if (isRefused(outcome) || answer === undefined || !given.arguments.options.has('declare')) return outcome;
  const { declareResult } = await import('../ledger/declare-result.ts');
  return declareResult(record, { answer, made: outcome }, given);
}

/** A moment is one of two, and a paper has a form that there is. */
function refuseUse(given: Given): Message | null {
  const { options } = given.arguments;
  const moment = options.get('weight-at');
  if (moment === undefined || weightMoments.some((one) => one === moment)) return refuseForms(given);
  const known = { list: weightMoments.map((quote) => ({ quote })) };
  return message('cli.poll.no-moment', { quote: { quote: moment }, known });
}

interface Asked {
  readonly given: Given;
  /** The meeting's file. */
  readonly path: string;
  readonly ruleBook: RuleBook;
  readonly published: PublishedPoll | null;
  /** Hears of the result, once it is there. */
  readonly onResult: (answer: PollAnswer) => void;
}

async function answerFor(opened: MeetingOpened, asked: Asked): Promise<Outcome> {
  const { given, path, ruleBook, published } = asked;
  const { positionals, options } = given.arguments;
  const instructions = instructionsTyped(positionals[2], given);
  const made = await countFor({ opened, ruleBook, instructions }, given);
  if (isRefused(made)) return made;
  const poll = pollOf(made);
  // Where nothing was typed the record’s policy decides.
  const weightMoment = weightMoments.find((one) => one === options.get('weight-at'));
  const answer = pollAnswer(opened, poll, weightMoment);
  if ('problems' in answer) return refusedRecord(path, answer.problems);
  const seal = await sealPoll(made, given);
  if (seal !== null && isRefused(seal)) return seal;
  const sealed = sealedUnder(answer, seal);
  const whole = published === null ? sealed : besidePublished(sealed, published);
  asked.onResult(whole);
  return written(whole, poll, given);
}

/** The answer, with the papers and messages that were asked for. */
async function written(answer: PollAnswer, { standing }: ReturnType<typeof pollOf>, given: Given): Promise<Outcome> {
  const { language } = given;
  const shown = {
    exit: exitOf(answer),
    json: () => pollJson(answer, language),
    page: () => pollPage(answer, language),
  };
  const papers = await writePapers(answer, shown, given);
  return isRefused(papers) ? papers : writeMessages(papers, { answer, standing, given });
}

/** A breach, or something to be done or put right: 1. Else, where something is not known or confirmed: 3. */
function exitOf({ concerns, published }: PollAnswer): ExitCode {
  const isUnlike = published?.figures.some(({ outcome }) => outcome !== 'same') === true;
  if (isUnlike || concerns.some(({ verdict }) => verdict !== 'information-missing')) return exitCodes.wrong;
  return concerns.length > 0 ? exitCodes.undecided : exitCodes.nothingWrong;
}
