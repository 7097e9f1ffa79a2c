import { findProvision, rulesJson } from '@tenfold/documents';
import { coverage, rules } from '@tenfold/rulebook';
import { z } from 'zod';
import { timesAsked } from '../application/times-asked.ts';
import { versionOfRules } from '../application/version-of-answers.ts';
import { fieldProblem, isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { timesQuery } from '../route/fields.ts';
import { formatShape } from '../route/format-shapes.ts';
import { route } from '../route/route.ts';

const where = {
  topic: 'law',
  method: 'GET',
  may: null,
  query: { on: timesQuery.on },
  gives: formatShape('rules'),
} as const;

/** `GET /rules`: the rulebook as it stands on a day, as `tenfold rules --json` gives it. */
export const rulesRoute = route({
  ...where,
  name: 'rules',
  path: '/rules',
  params: {},
  version: async (_, context) => versionOfRules(context),
  run: async ({ query, language }, { now }) => {
    const times = timesAsked(query, now());
    return isProblem(times) ? times : answered(rulesJson({ rules, coverage, on: times.on, language }));
  },
});

/** `GET /rules/:provision`: one rule of it. */
export const ruleRoute = route({
  ...where,
  name: 'rule',
  path: '/rules/:provision',
  params: { provision: z.string().min(1).max(40).meta({ example: '8A.15' }) },
  version: async (_, context) => versionOfRules(context),
  run: async ({ params, query, language }, { now }) => {
    const times = timesAsked(query, now());
    if (isProblem(times)) return times;
    const found = findProvision(params.provision);
    if (typeof found !== 'string') return { ...fieldProblem('provision', found), problem: 'unknown' };
    const shown = rules.filter(({ provision }) => provision === found);
    const lines = coverage.filter(({ provision }) => provision === found);
    return answered(rulesJson({ rules: shown, coverage: lines, on: times.on, language }));
  },
});
