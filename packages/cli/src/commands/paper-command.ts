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
import { findForm } from '../papers/forms.ts';
import { listJson, listPage } from '../papers/list-of-papers.ts';
import { writePaper } from '../papers/write-paper.ts';
import { type Given, type Outcome, refused } from './command.ts';

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
  const asked = askedOf(paper, given);
  return 'key' in asked ? refused(asked) : makePaper(paper, { typed, given, ...asked });
}

function missing(name: string): Message {
  return message('cli.operand-missing', { command: { quote: 'paper' }, operand: { quote: name } });
}

/** What is asked of a paper. */
interface Asked {
  readonly period: PaperPeriod;
  readonly times: Exclude<ReturnType<typeof timesOf>, Message>;
}

/** The period and the times of the question, or what is wrong with it. */
function askedOf(paper: Paper, { arguments: { options }, now }: Given): Asked | Message {
  const strange = refuseOptions(
    paper,
    paperOptions.filter((name) => options.has(name)),
  );
  if (strange !== null) return strange;
  const known = options.get('known');
  const times = timesOf(new Map(known === undefined ? [] : [['known', known]]), now());
  if ('key' in times) return times;
  const form = findForm(options.get('out') ?? null);
  if (form !== null && 'key' in form) return form;
  const period = paper.period(options, times.today);
  return 'key' in period ? period : { period, times: { ...times, on: period.until } };
}

async function makePaper(
  paper: Paper,
  { typed, given, period, times }: Asked & { readonly typed: string; readonly given: Given },
): Promise<Outcome> {
  const { language } = given;
  return withOpened(typed, { times, given }, async (opened) => {
    const asked = given.arguments.options;
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
