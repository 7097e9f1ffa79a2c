import { clearanceJson, clearancePage, clearOpened, dayBefore } from '@tenfold/documents/clearance';
import { message, type Message } from '@tenfold/kernel';
import { type OpenedAnywhere, withOpened } from '../check/with-opened.ts';
import { exitOfClearance } from '../clear/exit-of.ts';
import { type LoadedPlan, loadPlan } from '../clear/load-plan.ts';
import { programmeAnswer } from '../clear/programme-answer.ts';
import { refusedPlan } from '../clear/refused-plan.ts';
import { timesOn } from '../clear/times-on.ts';
import { areStepsTyped } from '../clear/typed-steps.ts';
import { isInLedger } from '../ledger/is-in-ledger.ts';
import { type Given, isRefused, type Outcome, refused } from './command.ts';

/** `tenfold clear RECORD`: what a planned act would do and what it asks for, or a programme of many. */
export async function run(given: Given): Promise<Outcome> {
  const { options, positionals } = given.arguments;
  const [record = '-'] = positionals;
  const wrongUse = refuseUse(record, options);
  if (wrongUse !== null) return refused(wrongUse);
  const programme = options.get('programme');
  if (programme !== undefined) return programmeAnswer(record, programme, given);
  const loaded = await loadPlan(given);
  if (isRefused(loaded)) return loaded;
  const { plan, path } = loaded;
  if (options.has('keep')) return keepInLedger(record, loaded, given);
  const times = timesOn(dayBefore(plan), given);
  if (isRefused(times)) return times;
  return withOpened(record, { times, given }, async (opened: OpenedAnywhere) => {
    const clearance = clearOpened(opened, plan);
    if ('problems' in clearance) return refusedPlan(path, clearance.problems);
    return {
      exit: exitOfClearance(clearance),
      json: () => clearanceJson(clearance, given.language),
      page: () => clearancePage(clearance, given.language),
    };
  });
}

/** A clearance is kept where its issuer is: a record file has no place for it. */
async function keepInLedger(record: string, loaded: LoadedPlan, given: Given): Promise<Outcome> {
  if (!(await isInLedger(record, given)))
    return refused(message('cli.clear.keep-in-ledger', { record: { quote: record } }));
  const { keepClearance } = await import('../ledger/keep-clearance.ts');
  return keepClearance(record, loaded, given);
}

/** The standard input can be one thing only, and a programme has its steps in its file. */
function refuseUse(record: string, options: ReadonlyMap<string, string>): Message | null {
  const files = ['act', 'programme', 'agreed'].map((name) => options.get(name));
  if ([record, ...files].filter((path) => path === '-').length > 1) return message('cli.clear.stdin-twice');
  const keeping = refuseKeeping(options);
  if (keeping !== null) return keeping;
  if (!options.has('programme')) return options.has('ics') ? message('cli.clear.ics-without-programme') : null;
  if (options.has('keep')) return message('cli.clear.programme-kept');
  const isMixed = options.has('act') || options.has('split') || options.has('agreed') || areStepsTyped(options);
  return isMixed ? message('cli.clear.programme-and-act') : null;
}

/** What is kept is kept of all that is recorded, by somebody and until some day. */
function refuseKeeping(options: ReadonlyMap<string, string>): Message | null {
  if (options.has('keep')) return options.has('known') ? message('cli.clear.keep-and-known') : null;
  const stray = ['until', 'by'].find((name) => options.has(name));
  return stray === undefined ? null : message('cli.clear.without-keep', { option: { quote: `--${stray}` } });
}
