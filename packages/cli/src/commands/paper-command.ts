import { timesOf } from '@tenfold/documents';
import {
  checkOnDemand,
  findPaper,
  type Paper,
  paperOptions,
  type PaperPeriod,
  refuseOptions,
} from '@tenfold/documents/papers';
import { message, type Message } from '@tenfold/kernel';
import { type OpenedAnywhere, withOpened } from '../check/with-opened.ts';
import { exitCodes } from '../exit-code.ts';
import { askedTexts } from '../papers/asked-texts.ts';
import { findForm } from '../papers/forms.ts';
import { listJson, listPage } from '../papers/list-of-papers.ts';
import { writePaper } from '../papers/write-paper.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold paper KIND RECORD`: a paper, on the screen or into a file; `tenfold paper --list`: which there are. */
export async function run(given: Given): Promise<Outcome> {
  const { positionals, options } = given.arguments;
  const [kind, typed] = positionals;
  if (options.has('list')) {
    const { language } = given;
    return { exit: exitCodes.nothingWrong, json: () => listJson(language), page: () => listPage(language) };
  }
  if (kind === undefined) return refused(missing('KIND'));
  const paper = findPaper(kind);
  if ('key' in paper) return refused(paper);
  if (typed === undefined) return refused(missing('RECORD'));
  const asked = await askedOf(paper, { typed, given });
  return isRefused(asked) ? asked : makePaper(paper, { typed, given, ...asked });
}

function missing(name: string): Message {
  return message('cli.operand-missing', { command: { quote: 'paper' }, operand: { quote: name } });
}

/** What is asked of a paper. */
interface Asked {
  readonly asked: ReadonlyMap<string, string>;
  readonly period: PaperPeriod;
  readonly times: Exclude<ReturnType<typeof timesOf>, Message>;
}

/** The period and the times of the question, or what is wrong with it. */
async function askedOf(
  paper: Paper,
  { typed, given }: { readonly typed: string; readonly given: Given },
): Promise<Asked | Refused> {
  const wrongUse = refuseUse(paper, given);
  if (wrongUse !== null) return refused(wrongUse);
  const asked = await askedTexts(typed, given);
  if (isRefused(asked)) return asked;
  const times = timesOf(knownOf(asked), given.now());
  if ('key' in times) return refused(times);
  const period = paper.period(asked, times.today);
  return 'key' in period ? refused(period) : { asked, period, times: { ...times, on: period.until } };
}

function knownOf(options: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = options.get('known');
  return new Map(known === undefined ? [] : [['known', known]]);
}

/** An option that the paper does not take, or a file that is written in no form. */
function refuseUse(paper: Paper, { arguments: { options } }: Given): Message | null {
  const strange = refuseOptions(
    paper,
    paperOptions.filter((name) => options.has(name)),
  );
  if (strange !== null) return strange;
  const form = findForm(options.get('out') ?? null);
  return form !== null && 'key' in form ? form : null;
}

async function makePaper(
  paper: Paper,
  { typed, given, period, times, asked }: Asked & { readonly typed: string; readonly given: Given },
): Promise<Outcome> {
  const { language } = given;
  return withOpened(typed, { times, given }, async (opened) => {
    const check = checkOnDemand(opened, times);
    const made = paper.make({ ...(await givenBy(opened, paper)), period, ...times, asked, check });
    if ('key' in made) return refused(made);
    const exit = made.isIncomplete ? exitCodes.undecided : exitCodes.nothingWrong;
    const out = given.arguments.options.get('out');
    if (out !== undefined) return writePaper(made, { out, given, exit });
    return { exit, json: () => made.json(language), page: () => made.page(language) };
  });
}

async function givenBy(
  { world, entriesOfKinds }: OpenedAnywhere,
  { entryKinds }: Paper,
): Promise<Pick<Parameters<Paper['make']>[0], 'issuer' | 'policies' | 'entries'>> {
  return { issuer: world.issuer, policies: world.policies, entries: await entriesOfKinds(entryKinds) };
}
