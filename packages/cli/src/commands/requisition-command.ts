import { timesOf } from '@tenfold/documents/assessment';
import { type RequisitionAnswer, requisitionJson, requisitionPage, requisitionOpened } from '@tenfold/documents/poll';
import { isCount, message, type Message } from '@tenfold/kernel';
import type { MemberHolding } from '@tenfold/kernel/poll';
import { withOpened } from '../check/with-opened.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** `tenfold requisition RECORD`: whether some shareholders have enough shares to have a meeting called (Rule 8A.23). */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, now, language } = given;
  const times = timesOf(typed.options, now());
  if ('key' in times) return refused(times);
  const asked = askedOf(typed.options);
  if ('key' in asked) return refused(asked);
  const [path = '-'] = typed.positionals;
  return withOpened(path, { times, given }, async ({ world }) => {
    const answer = requisitionOpened(world, asked);
    if ('key' in answer) return refused(answer);
    return {
      exit: exitOf(answer),
      json: () => requisitionJson(answer, language),
      page: () => requisitionPage(answer, language),
    };
  });
}

interface Asked {
  /** Holders of the record, with all that they have. */
  readonly members: readonly string[];
  /** Shares that were typed. */
  readonly shares: readonly MemberHolding[];
}

/** Who asks for the meeting, as it was typed. */
function askedOf(options: ReadonlyMap<string, string>): Asked | Message {
  const members = linesOf(options.get('member'))
    .flatMap((typed) => typed.split(','))
    .filter((id) => id !== '');
  const shares: MemberHolding[] = [];
  for (const text of linesOf(options.get('shares'))) {
    const [member = '', shareClass = '', typed = '', ...rest] = text.split(':');
    const count = typed.replaceAll(',', '');
    if (member === '' || shareClass === '' || rest.length > 0 || !isCount(count))
      return message('cli.requisition.no-shares', { quote: { quote: text } });
    shares.push({ member, shareClass, shares: BigInt(count) });
  }
  return members.length + shares.length === 0 ? message('cli.requisition.nobody') : { members, shares };
}

function linesOf(typed: string | undefined): readonly string[] {
  return typed === undefined ? [] : typed.split('\n');
}

/** Not enough, or articles that ask for more than the rule allows: 1. Where the shares in issue are not known: 3. */
function exitOf({ requisition: { isEnough, isArticlesTooHigh } }: RequisitionAnswer): ExitCode {
  if (isEnough === null) return exitCodes.undecided;
  return isEnough && !isArticlesTooHigh ? exitCodes.nothingWrong : exitCodes.wrong;
}
