import { message, type PlainDate } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { approvalsUnder } from '../exchange-acts.ts';
import { consolidatedText } from '../sources.ts';
import { asks, beforeTheAct, together } from './asked.ts';

interface PlannedTerms {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly shareClass: string;
  readonly approval: string | null;
}

const rule = { provision: '8A.16', textStatus: 'not-checked' } as const;

export const classTermsApproval = surrounding<PlannedTerms, Record<never, never>>({
  ...rule,
  title: {
    en: 'Approval and announcement when the terms of the weighted class change',
    'zh-Hant': '更改不同投票權類別條款的批准及公告',
    'zh-Hans': '变更不同投票权类别条款的批准及公告',
  },
  reach: 'chapter-8a',
  versions: [{ id: '8A.16@2018-04-30', from: '2018-04-30', parameters: {}, source: consolidatedText }],
  observe({ number: step, step: { act, on }, values, before }) {
    const shareClass = values['class'];
    if (act !== 'class-terms' || typeof shareClass !== 'string') return [];
    if (before.register.classes.get(shareClass)?.weighted !== true) return [];
    const [approval = null] = approvalsUnder(before, { provision: '8A.16', by: on, about: [shareClass] });
    return [{ step, on, issuer: before.issuer.id, shareClass, approval }];
  },
  ask({ step, on, issuer: who, shareClass, approval: met }) {
    const figures = { class: { name: shareClass } };
    const approval = message('around.class-terms', figures);
    const notice = message('around.class-terms-announced', figures);
    const consent = message('around.class-consent', figures);
    return together(
      asks({ ...rule, step, type: 'approval', who, what: approval, met, ...beforeTheAct(on) }),
      asks({ ...rule, step, name: 'consent', type: 'meeting', who, what: consent, ...beforeTheAct(on) }),
      asks({ ...rule, step, name: 'announced', type: 'notice', who, what: notice }),
    );
  },
  examples: [
    {
      name: 'the votes of class A are lowered',
      given: { step: 1, on: '2026-01-05', issuer: 'issuer', shareClass: 'A', approval: null },
      asks: ['8A.16:1', '8A.16:consent:1', '8A.16:announced:1'],
      workedFrom: 'regression',
    },
  ],
});
