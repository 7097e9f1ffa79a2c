import { resolve } from 'node:path';
import { type CountUnderSeal, noncesFrom, sealCount } from '@tenfold/count';
import { paragraph, plain, quiet, sayIn } from '@tenfold/documents';
import type { MeetingOpened } from '@tenfold/documents/poll';
import { message, type Message } from '@tenfold/kernel';
import { plainRuleBook, type RuleBook } from '@tenfold/kernel/poll';
import { isSameSeal, type Receipt, type SealedCount } from '@tenfold/seal';
import { exitCodes } from '../exit-code.ts';
import { countFor, type CountMade, instructionsTyped } from '../poll/count-for.ts';
import { loadRuleBook } from '../poll/load-meeting.ts';
import { loadSealed } from '../poll/load-sealed.ts';
import { ruleBookOf } from '../poll/rule-book-of.ts';
import { loadSecret } from '../poll/secret.ts';
import { refuseStdinTwice } from '../poll/stdin-once.ts';
import { withMeeting } from '../poll/with-meeting.ts';
import { receiptsText, refuseFullFolder, writeReceipts } from '../poll/write-receipts.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold receipts RECORD MEETING INSTRUCTIONS`: what each member is given to see that his votes are in the count. */
export async function run(given: Given): Promise<Outcome> {
  const { positionals, options } = given.arguments;
  const [record = '-', meeting = '-'] = positionals;
  const [secretPath, sealedPath, out] = ['secret', 'sealed', 'out'].map((name) => options.get(name));
  if (secretPath === undefined) return refused(message('cli.receipts.secret-needed'));
  const twice = refuseStdinTwice(given);
  if (twice !== null) return twice;
  const isOne = membersOf(given).length === 1;
  if (out === undefined && !isOne) return refused(message('cli.receipts.out-needed'));
  const full = out === undefined || isOne ? null : refuseFullFolder(out, given);
  if (full !== null) return full;
  const secret = await loadSecret(secretPath, given);
  if (isRefused(secret)) return secret;
  const sealed = sealedPath === undefined ? null : await loadSealed(sealedPath, given);
  if (sealed !== null && isRefused(sealed)) return sealed;
  const ruleBook = await ruleBookFor(sealed, given);
  if (isRefused(ruleBook)) return ruleBook;
  return withMeeting({ record, meeting }, given, (opened) => receiptsOf(opened, { given, secret, sealed, ruleBook }));
}

interface Asked {
  readonly given: Given;
  readonly secret: Uint8Array;
  readonly sealed: SealedCount | null;
  readonly ruleBook: RuleBook;
}

async function receiptsOf(opened: MeetingOpened, { given, secret, sealed, ruleBook }: Asked): Promise<Outcome> {
  const instructions = instructionsTyped(given.arguments.positionals[2], given);
  const made = await countFor({ opened, ruleBook, instructions }, given);
  if (isRefused(made)) return made;
  const meeting = opened.meeting.id;
  const under = sealCount({ counted: made.counted, meeting, nonceOf: noncesFrom({ secret, meeting }) });
  if (sealed !== null && !isSameSeal(sealed.seal, under.seal)) return refused(message('cli.receipts.differs'));
  const members = membersOf(given);
  const receipts = members.length === 0 ? null : under.receiptsFor(new Set(members));
  const lacking = receipts === null ? null : refuseWithout(members, receipts, made);
  if (lacking !== null) return lacking;
  return members.length === 1 ? forOne(receipts ?? [], under, given) : forMany(receipts, under, given);
}

/** The rules by which it was counted: those that were typed, else those of the sealed count, else the plain ones. */
async function ruleBookFor(sealed: SealedCount | null, given: Given): Promise<RuleBook | Refused> {
  if (given.arguments.options.has('rules')) return loadRuleBook(given);
  return sealed === null ? plainRuleBook : ruleBookOf(sealed, given.arguments.options.get('sealed') ?? '-');
}

function membersOf({ arguments: { options } }: Given): readonly string[] {
  return options.get('member')?.split('\n') ?? [];
}

/** A member none of whose instructions counts has no receipt; where his lines were refused it is said why. */
function refuseWithout(
  members: readonly string[],
  receipts: readonly Receipt[],
  { counted }: CountMade,
): Refused | null {
  const found = new Set(receipts.map(({ instruction }) => instruction.member));
  const refusals = members
    .filter((member) => !found.has(member))
    .map((member) => {
      const causes = new Set(counted.refused.filter((line) => line.member === member).map(({ cause }) => cause));
      const list = [...causes].map((cause) => ({ message: `count.refused.${cause}` }));
      const figures: Message['figures'] = { member: { quote: member }, causes: { list } };
      return { place: [], message: message(list.length > 0 ? 'cli.receipts.refused' : 'cli.receipts.none', figures) };
    });
  return refusals.length === 0 ? null : { refusals, further: 0 };
}

async function forOne(receipts: readonly Receipt[], { seal }: CountUnderSeal, given: Given): Promise<Outcome> {
  const text = receiptsText(receipts, seal);
  const out = given.arguments.options.get('out');
  const problem = out === undefined ? null : await writing(out, () => replaceFile(resolve(given.cwd, out), text));
  if (problem !== null) return problem;
  const said = [
    ...(out === undefined ? [] : [message('cli.receipts.written', figuresOf(1, receipts.length, out))]),
    message('poll.receipts.seal', { root: { quote: seal.root }, size: { number: BigInt(seal.size) } }),
  ];
  return told(said, JSON.parse(text), given);
}

async function forMany(receipts: readonly Receipt[] | null, under: CountUnderSeal, given: Given): Promise<Outcome> {
  const { seal } = under;
  const folder = given.arguments.options.get('out') ?? '.';
  const all = receipts ?? under.receipts();
  const written = await writeReceipts({ receipts: all, seal }, { folder, cwd: given.cwd });
  if (isRefused(written)) return written;
  const said = [
    message('cli.receipts.written', figuresOf(written.members, written.receipts, folder)),
    message('poll.receipts.seal', { root: { quote: seal.root }, size: { number: BigInt(seal.size) } }),
  ];
  return told(said, { ...written, seal }, given);
}

function figuresOf(members: number, receipts: number, file: string): Message['figures'] {
  return { members: { number: BigInt(members) }, receipts: { number: BigInt(receipts) }, file: { quote: file } };
}

function told(said: readonly Message[], json: unknown, { language }: Given): Outcome {
  const say = sayIn({ language, names: () => null });
  return {
    exit: exitCodes.nothingWrong,
    json: () => json,
    page: () =>
      said.map(({ key, figures }, nth) => paragraph([nth === 0 ? plain(say(key, figures)) : quiet(say(key, figures))])),
  };
}
