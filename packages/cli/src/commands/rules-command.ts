import { findProvision, rulesJson, timesOf } from '@tenfold/documents';
import { coverage, rules } from '@tenfold/rulebook';
import { exitCodes } from '../exit-code.ts';
import { rulePage } from '../rules/rule-page.ts';
import { rulebookPage } from '../rules/rulebook-page.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** `tenfold rules [RULE]`: the rulebook, or one rule of it, as it stands on a day. */
export async function run({ arguments: { positionals, options }, language, now }: Given): Promise<Outcome> {
  const times = timesOf(options, now());
  if ('key' in times) return refused(times);
  const [typed] = positionals;
  const asked = typed === undefined ? null : findProvision(typed);
  if (asked !== null && typeof asked !== 'string') return refused(asked);
  const { on } = times;
  const shown = rules.filter((rule) => asked === null || rule.provision === asked);
  const lines = coverage.filter((line) => asked === null || line.provision === asked);
  return {
    exit: exitCodes.nothingWrong,
    json: () => rulesJson({ rules: shown, coverage: lines, on, language }),
    page: () =>
      asked === null
        ? rulebookPage({ rules, coverage, on, language })
        : shown.flatMap((rule) => rulePage(rule, { coverage: lines, on, language })),
  };
}
