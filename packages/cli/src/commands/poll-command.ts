import { type Opened, type Times, timesOf } from '@tenfold/documents/assessment';
import { besidePublished, openMeeting, type PollAnswer, pollAnswer, pollJson, pollPage } from '@tenfold/documents/poll';
import { message, type Message } from '@tenfold/kernel';
import {
  type PollMeeting,
  type PublishedPoll,
  type RuleBook,
  type WeightMoment,
  weightMoments,
} from '@tenfold/kernel/poll';
import { refusedRecord } from '../check/load-record.ts';
import { withOpened } from '../check/with-opened.ts';
import { timesOn } from '../clear/times-on.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { countFor } from '../poll/count-for.ts';
import { loadMeeting, loadPublished, loadRuleBook } from '../poll/load-meeting.ts';
import { refuseForms, refuseSameFile, writePapers } from '../poll/write-papers.ts';
import { writeMessages } from '../seev/write-messages.ts';
import { type Given, isRefused, type Outcome, refused } from './command.ts';

/** `tenfold poll RECORD MEETING INSTRUCTIONS`: who may vote, what was counted, and the result of each resolution. */
export async function run(given: Given): Promise<Outcome> {
  const { positionals, options } = given.arguments;
  const [record = '-', path = '-'] = positionals;
  const wrongUse = refuseUse(given);
  if (wrongUse !== null) return refused(wrongUse);
  const sameFile = refuseSameFile(given);
  if (sameFile !== null) return sameFile;
  const meeting = await loadMeeting(path, given);
  if (isRefused(meeting)) return meeting;
  const ruleBook = await loadRuleBook(given);
  if (isRefused(ruleBook)) return ruleBook;
  const times = timesOfMeeting(meeting, given);
  if (isRefused(times)) return times;
  const published = await loadPublished(given);
  if (published !== null && isRefused(published)) return published;
  const weightMoment = weightMoments.find((one) => one === options.get('weight-at')) ?? 'poll';
  const also = meeting.recordDate === null ? [] : [meeting.recordDate];
  return withOpened(record, { times, given, also }, (opened) =>
    answerFor(opened, { given, path, meeting, ruleBook, published, weightMoment }),
  );
}

/** The standard input can be one thing only, and a moment is one of two. */
function refuseUse(given: Given): Message | null {
  const { positionals, options } = given.arguments;
  const repeated = ['register', 'more'].flatMap((name) => options.get(name)?.split('\n') ?? []);
  const single = ['rules', 'published'].map((name) => options.get(name));
  if ([...positionals, ...repeated, ...single].filter((path) => path === '-').length > 1)
    return message('cli.poll.stdin-twice');
  const moment = options.get('weight-at');
  if (moment === undefined || weightMoments.some((one) => one === moment)) return refuseForms(given);
  const known = { list: weightMoments.map((quote) => ({ quote })) };
  return message('cli.poll.no-moment', { quote: { quote: moment }, known });
}

/** The poll is counted by what the record says of its day; of a meeting whose day nobody knows, by all that it says. */
function timesOfMeeting({ date }: PollMeeting, given: Given): Times | ReturnType<typeof refused> {
  if (date !== null) return timesOn(date, given);
  const times = timesOf(new Map(), given.now());
  return 'key' in times ? refused(times) : times;
}

interface Asked {
  readonly given: Given;
  readonly path: string;
  readonly meeting: PollMeeting;
  readonly ruleBook: RuleBook;
  readonly published: PublishedPoll | null;
  readonly weightMoment: WeightMoment;
}

async function answerFor(opened: Opened, asked: Asked): Promise<Outcome> {
  const { given, path, meeting, ruleBook, published, weightMoment } = asked;
  const { world } = opened;
  const atRecordDate = meeting.recordDate === null ? world : opened.worldOn(meeting.recordDate);
  const held = openMeeting({ meeting, atRecordDate, atPoll: world });
  const counted = await countFor(held, ruleBook, given);
  if (isRefused(counted)) return counted;
  const made = pollAnswer(held, counted, weightMoment);
  if ('problems' in made) return refusedRecord(path, made.problems);
  const answer = published === null ? made : besidePublished(made, published);
  const { language } = given;
  const shown = {
    exit: exitOf(answer),
    json: () => pollJson(answer, language),
    page: () => pollPage(answer, language),
  };
  const papers = await writePapers(answer, shown, given);
  return isRefused(papers) ? papers : writeMessages(papers, { answer, standing: counted.standing, given });
}

/** A breach, or something to be done or put right: 1. Else, where something is not known or confirmed: 3. */
function exitOf({ concerns, published }: PollAnswer): ExitCode {
  const isUnlike = published?.figures.some(({ outcome }) => outcome !== 'same') === true;
  if (isUnlike || concerns.some(({ verdict }) => verdict !== 'information-missing')) return exitCodes.wrong;
  return concerns.length > 0 ? exitCodes.undecided : exitCodes.nothingWrong;
}
