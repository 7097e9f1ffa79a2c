import { findClaim, type Times, timesOf } from '@tenfold/documents/assessment';
import { type ClaimsAnswer, claimsJson, claimsOpened, claimsPage } from '@tenfold/documents/claims';
import { type OpenedAnywhere, withOpened } from '../check/with-opened.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** `tenfold claims RECORD`: claims under the undertakings, and breaches on which nobody has claimed. */
export async function run(given: Given): Promise<Outcome> {
  const times = timesOf(given.arguments.options, given.now());
  if ('key' in times) return refused(times);
  const [path = '-'] = given.arguments.positionals;
  return withOpened(path, { times, given }, async (opened) => answerFor(opened, times, given));
}

function answerFor(opened: OpenedAnywhere, times: Times, { arguments: { options }, language }: Given): Outcome {
  const claim = findClaim(opened.world, options.get('claim') ?? null);
  if (claim !== null && typeof claim !== 'string') return refused(claim);
  const answer = claimsOpened(opened, { times, language, claim });
  return {
    exit: exitOf(answer),
    json: () => claimsJson(answer, language),
    page: () => claimsPage(answer, language),
  };
}

/** A claim is open or he himself broke a rule: 1. Only another did, and whether that is his breach is open: 3. */
function exitOf({ claims, unclaimed }: ClaimsAnswer): ExitCode {
  if (claims.some(({ holdsOpen }) => holdsOpen)) return exitCodes.wrong;
  if (unclaimed.some(({ nature }) => nature === 'own')) return exitCodes.wrong;
  return unclaimed.length > 0 ? exitCodes.undecided : exitCodes.nothingWrong;
}
