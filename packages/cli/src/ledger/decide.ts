import { type Page, paragraph, plain, sayPlainly } from '@tenfold/documents';
import { message, type Message } from '@tenfold/kernel';
import { isRefused as isRefusedByLedger, type Ledger } from '@tenfold/ledger';
import { type Given, isRefused, type Outcome, type Refused, refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { proposalJson } from './proposal-page.ts';
import { refusedByLedger } from './refused-by-ledger.ts';
import { numberFrom } from './typed-number.ts';
import { withLedger } from './with-ledger.ts';

/** What was typed about a proposal: which one, and who decides. */
interface Deciding {
  readonly issuer: string;
  readonly number: bigint;
  readonly by: string;
}

/** `tenfold approve ISSUER N --by PERSON`: the entries of the proposal are recorded. */
export async function approve(given: Given): Promise<Outcome> {
  const deciding = typedIn(given);
  return isRefused(deciding) ? deciding : withLedger(given, ({ ledger }) => approved(ledger, deciding, given));
}

async function approved(ledger: Ledger, { issuer, number, by }: Deciding, { language }: Given): Promise<Outcome> {
  const answer = await ledger.approve(issuer, { number, by, key: `approve ${number} by ${by}`.slice(0, 200) });
  if (isRefusedByLedger(answer)) return refusedByLedger(answer);
  const { first, last, recorded } = answer;
  const figures = { proposal: { number }, issuer: { quote: issuer }, first: { number: first }, last: { number: last } };
  return {
    exit: exitCodes.nothingWrong,
    json: () => ({
      format: 'tenfold/approval/1',
      issuer,
      proposal: String(number),
      first: String(first),
      last: String(last),
      recorded,
    }),
    page: () => said(sayPlainly(language)('ledger.approved', figures)),
  };
}

/** `tenfold reject ISSUER N --by PERSON --reason TEXT`: refused, or taken back where it is one's own. */
export async function reject(given: Given): Promise<Outcome> {
  const deciding = typedIn(given);
  if (isRefused(deciding)) return deciding;
  const reason = given.arguments.options.get('reason');
  if (reason === undefined) return refused(message('cli.reason-missing'));
  return withLedger(given, ({ ledger }) => rejected(ledger, { ...deciding, reason }, given));
}

async function rejected(
  ledger: Ledger,
  { issuer, number, by, reason }: Deciding & { readonly reason: string },
  { language }: Given,
): Promise<Outcome> {
  const proposal = await ledger.proposal(issuer, number);
  const outcome = proposal?.enteredBy === by ? 'withdrawn' : 'refused';
  const answer = await ledger.reject(issuer, { number, by, reason, outcome });
  if (isRefusedByLedger(answer)) return refusedByLedger(answer);
  const figures = {
    proposal: { number },
    issuer: { quote: issuer },
    state: { message: `ledger.state.${answer.state}` },
    reason: { quote: answer.reason ?? '' },
  };
  return {
    exit: exitCodes.nothingWrong,
    json: () => ({ format: 'tenfold/proposal/1', issuer, ...proposalJson(answer) }),
    page: () => said(sayPlainly(language)('ledger.not-taken-up', figures)),
  };
}

function typedIn({ arguments: { positionals, options } }: Given): Deciding | Refused {
  const [issuer = '', typed = ''] = positionals;
  const number = numberFrom(typed);
  if (isRefused(number)) return number;
  const by = options.get('by');
  const missing: Message | null = by === undefined || by.trim() === '' ? message('cli.by-missing') : null;
  return missing === null ? { issuer, ...number, by: by as string } : refused(missing);
}

function said(text: string): Page {
  return [paragraph([plain(text)])];
}
