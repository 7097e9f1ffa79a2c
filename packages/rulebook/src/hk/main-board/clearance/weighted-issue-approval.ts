import { message, type PlainDate } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { approvalsUnder } from '../exchange-acts.ts';
import { asks, beforeTheAct } from './asked.ts';
import { sharesMoved } from './shares-moved.ts';

interface PlannedIssue {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly shares: bigint;
  /** An approval that is recorded already. */
  readonly approval: string | null;
}

export const weightedIssueApproval = surrounding<PlannedIssue, Record<never, never>>({
  provision: '8A.14',
  title: {
    en: 'Approval before weighted shares are issued',
    'zh-Hant': '發行不同投票權股份前的批准',
    'zh-Hans': '发行不同投票权股份前的批准',
  },
  textStatus: 'not-checked',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.14@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'named in an undertaking under Rule 8A.43; its own page was not found',
    },
  ],
  observe(seen) {
    const shares = sharesMoved(seen, { kind: 'shares-issued', weighted: true });
    if (shares === 0n) return [];
    const {
      number: step,
      before,
      step: { on },
    } = seen;
    const about = [...before.register.classes.values()].filter(({ weighted }) => weighted).map(({ id }) => id);
    const [approval = null] = approvalsUnder(before, { provision: '8A.14', by: on, about });
    return [{ step, on, issuer: before.issuer.id, shares, approval }];
  },
  ask: ({ step, on, issuer, shares, approval }) =>
    asks({
      step,
      provision: '8A.14',
      textStatus: 'not-checked',
      type: 'approval',
      who: issuer,
      what: message('around.weighted-issue', { shares: { shares } }),
      met: approval,
      ...beforeTheAct(on),
    }),
  examples: [
    {
      name: 'weighted shares in an offer',
      given: { step: 1, on: '2026-01-05', issuer: 'issuer', shares: 10n, approval: null },
      asks: ['8A.14:1'],
      workedFrom: 'text',
    },
  ],
});
