import {
  chanceToMiss,
  differingFrom,
  manifestOf,
  noncesFrom,
  type Sample,
  sampleOf,
  saltFrom,
  sealCount,
  sha256,
} from '@tenfold/count';
import { differs, type MeetingOpened, type Recount, recountJson, recountPage } from '@tenfold/documents/poll';
import { message } from '@tenfold/kernel';
import { announcedSeal, type SealedCount } from '@tenfold/seal';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { countFor, type CountMade, instructionsTyped } from '../poll/count-for.ts';
import { loadRuleBook } from '../poll/load-meeting.ts';
import { loadSealed } from '../poll/load-sealed.ts';
import { ruleBookOf } from '../poll/rule-book-of.ts';
import { largestLookedUp, type SampleWish, sampleWish, shownSample } from '../poll/sample-wish.ts';
import { loadSecret } from '../poll/secret.ts';
import { refuseStdinTwice } from '../poll/stdin-once.ts';
import { withMeeting } from '../poll/with-meeting.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold recount RECORD MEETING INSTRUCTIONS --sealed FILE`: a sealed count made again from its files, and every difference. */
export async function run(given: Given): Promise<Outcome> {
  const { positionals, options } = given.arguments;
  const [record = '-', meeting = '-'] = positionals;
  const sealedPath = options.get('sealed');
  if (sealedPath === undefined) return refused(message('cli.recount.sealed-needed'));
  const twice = refuseStdinTwice(given);
  if (twice !== null) return twice;
  const wish = sampleWish(given);
  if (wish !== null && isRefused(wish)) return wish;
  const sealed = await loadSealed(sealedPath, given);
  if (isRefused(sealed)) return sealed;
  const secret = await secretFor(sealed, given);
  if (secret !== null && isRefused(secret)) return secret;
  const ruleBook = options.has('rules') ? await loadRuleBook(given) : ruleBookOf(sealed, sealedPath);
  if (isRefused(ruleBook)) return ruleBook;
  return withMeeting({ record, meeting }, given, async (opened) => {
    const instructions = instructionsTyped(positionals[2], given);
    const made = await countFor({ opened, ruleBook, instructions }, given);
    if (isRefused(made)) return made;
    return told(await recountOf(made, { sealed, secret, opened, wish }), given);
  });
}

/** The secret that was typed; `null` where none was. One that the count was not sealed with would make every root another. */
async function secretFor({ salt, manifest }: SealedCount, given: Given): Promise<Uint8Array | Refused | null> {
  const path = given.arguments.options.get('secret');
  if (path === undefined) return null;
  const secret = await loadSecret(path, given);
  if (isRefused(secret)) return secret;
  const isOwn = saltFrom({ secret, meeting: manifest.meeting }) === salt;
  return isOwn ? secret : refused(message('cli.recount.other-secret'));
}

interface Held {
  readonly sealed: SealedCount;
  readonly secret: Uint8Array | null;
  readonly opened: MeetingOpened;
  readonly wish: SampleWish | null;
}

async function recountOf({ asked, counted }: CountMade, { sealed, secret, opened, wish }: Held): Promise<Recount> {
  const meeting = opened.meeting.id;
  const root =
    secret === null ? null : sealCount({ counted, meeting, nonceOf: noncesFrom({ secret, meeting }) }).seal.root;
  const sample =
    wish === null
      ? null
      : await sampleOf(asked, counted, { ...wish, root: sealed.seal.root, largest: largestLookedUp });
  return {
    meeting: sealed.manifest.meeting,
    sealed: announcedSeal(sealed, sha256),
    found: { root, size: counted.accepted - counted.replaced },
    files: [...sealed.manifest.sources, ...sealed.manifest.register],
    differences: differingFrom(sealed.manifest, await manifestOf(asked, counted)),
    isCountedTwice: counted.ways === 2,
    sample: sample === null || wish === null ? null : withChances(shownSample(sample, wish, asked), sample, wish),
  };
}

/** With what chance so many wrong instructions would have been missed, for each number that was asked about. */
function withChances(
  shown: ReturnType<typeof shownSample>,
  { ofInstructions, instructions }: Sample,
  { wrong }: SampleWish,
): NonNullable<Recount['sample']> {
  const chances = wrong
    .filter((count) => count <= ofInstructions)
    .map((count) => ({
      wrong: count,
      missed: chanceToMiss({ of: ofInstructions, wrong: count, drawn: instructions.length }),
    }));
  return { ...shown, chances };
}

function told(recount: Recount, { language }: Given): Outcome {
  return {
    exit: exitOf(recount),
    json: () => recountJson(recount, language),
    page: () => recountPage(recount, language),
  };
}

/** A difference: 1. Else, where the root was not compared: 3. */
function exitOf(recount: Recount): ExitCode {
  if (differs(recount)) return exitCodes.wrong;
  return recount.found.root === null ? exitCodes.undecided : exitCodes.nothingWrong;
}
