import {
  checkOpened,
  entriesNamed,
  explainJson,
  explainPage,
  explanationOf,
  findFinding,
  timesOf,
} from '@tenfold/documents';
import { withOpened } from '../check/with-opened.ts';
import { exitCodeOf } from '../exit-code.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** `tenfold explain RECORD FINDING`: everything that one answer was derived from. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, language } = given;
  const times = timesOf(typed.options, given.now());
  if ('key' in times) return refused(times);
  const [path = '-', id = ''] = typed.positionals;
  return withOpened(path, { times, given }, async (opened) => {
    const check = checkOpened(opened, { times, language, papers: new Map() });
    const finding = findFinding(check, id);
    if ('key' in finding) return refused(finding);
    const entries = await opened.entriesNamed(entriesNamed(finding));
    const explanation = explanationOf(check, finding, (wanted) => entries.find((entry) => entry.id === wanted));
    return {
      exit: exitCodeOf({ found: [finding.verdict], promised: [finding.verdict] }),
      json: () => explainJson(explanation, language),
      page: () => explainPage(explanation, language),
    };
  });
}
