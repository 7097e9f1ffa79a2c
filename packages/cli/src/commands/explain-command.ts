import { type Check, explainJson, explainPage, explanationOf } from '@tenfold/documents';
import { type Finding, message, type Message, nearWord } from '@tenfold/kernel';
import { checkOpened, openRecord } from '../check/check-record.ts';
import { loadRecord, refusedRecord } from '../check/load-record.ts';
import { timesOf } from '../check/times.ts';
import { exitCodeOf } from '../exit-code.ts';
import { type Given, isRefused, type Outcome, refused } from './command.ts';

/** `tenfold explain RECORD FINDING`: everything that one answer was derived from. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, language } = given;
  const times = timesOf(typed.options, given.now());
  if ('key' in times) return refused(times);
  const [path = '-', id = ''] = typed.positionals;
  const record = await loadRecord(path, given);
  if (isRefused(record)) return record;
  const opened = openRecord(record, times);
  if ('problems' in opened) return refusedRecord(path, opened.problems);
  const check = checkOpened(opened, { times, language, papers: new Map() });
  const finding = findFinding(check, id);
  if ('key' in finding) return refused(finding);
  const explanation = explanationOf(check, finding, (wanted) => opened.entries.find((entry) => entry.id === wanted));
  return {
    exit: exitCodeOf({ found: [finding.verdict], promised: [finding.verdict] }),
    json: () => explainJson(explanation, language),
    page: () => explainPage(explanation, language),
  };
}

/** The finding of that id, or the only one whose id begins so. */
function findFinding({ findings }: Check, typed: string): Finding | Message {
  const exact = findings.find(({ id }) => id === typed);
  const begun = findings.filter(({ id }) => id.toLowerCase().startsWith(typed.toLowerCase()));
  const [only] = begun;
  if (exact !== undefined) return exact;
  if (only !== undefined && begun.length === 1) return only;
  const quote = { quote: typed };
  if (begun.length > 1)
    return message('cli.finding-not-unique', { quote, known: { list: begun.map(({ id }) => ({ quote: id })) } });
  const near = nearWord(
    typed,
    findings.map(({ id }) => id),
  );
  if (near === null) return message('cli.unknown-finding', { quote });
  return message('cli.unknown-finding-near', { quote, near: { quote: near } });
}
