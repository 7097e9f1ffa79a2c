import {
  compareRatios,
  type ClassChange,
  type Decision,
  message,
  type Observation,
  ratio,
  type Ratio,
  reason,
  rule,
  type World,
} from '@tenfold/kernel';
import { listingOf } from '../at-listing.ts';
import { approvalsUnder } from '../exchange-acts.ts';
import { consolidatedText } from '../sources.ts';

/** A change of the votes that the shares of a weighted class carry. */
export interface ChangeOfTerms {
  readonly issuer: string;
  /** `null` when none was made since listing. */
  readonly change: ClassChange | null;
  /** Entries by which the Exchange approved it before. */
  readonly approvals: readonly string[];
}

export const r8a16 = rule<ChangeOfTerms, Record<never, never>>({
  provision: '8A.16',
  title: {
    en: 'The terms of the weighted class are not raised',
    'zh-Hant': '不得提高不同投票權股份類別的權利',
    'zh-Hans': '不得提高不同投票权股份类别的权利',
  },
  paraphrase: {
    en: 'After listing the terms of the weighted class may not be changed so that it carries more weight. They may be changed so that it carries less, with the Exchange’s prior approval, as the law of incorporation asks, and with an announcement.',
    'zh-Hant':
      '上市後不得更改不同投票權股份類別的條款以增加其投票權。如屬減少，須事先獲聯交所批准、依從註冊地法律並作出公告。',
    'zh-Hans':
      '上市后不得变更不同投票权股份类别的条款以增加其投票权。如属减少，须事先获联交所批准、遵从注册地法律并发布公告。',
  },
  binds: ['issuer'],
  textStatus: 'not-checked',
  reach: 'chapter-8a',
  versions: [{ id: '8A.16@2018-04-30', from: '2018-04-30', parameters: {}, source: consolidatedText }],
  policies: [],
  doubts: ['doubt.A23', 'doubt.A35'],
  observe: observeChanges,
  decide: decideChange,
  examples: [
    {
      name: 'no change since listing',
      given: { issuer: 'issuer', change: null, approvals: [] },
      expect: 'kept',
      workedFrom: 'regression',
    },
    { name: 'from five votes to ten', given: changed(5n, 10n), expect: 'breached', workedFrom: 'regression' },
    {
      name: 'from five votes to ten, approved all the same',
      given: { ...changed(5n, 10n), approvals: ['approval'] },
      expect: 'breached',
      workedFrom: 'regression',
    },
    {
      name: 'from ten votes to five, no approval recorded',
      given: changed(10n, 5n),
      expect: 'needs-approval',
      workedFrom: 'regression',
    },
    {
      name: 'from ten votes to five, approved before',
      given: { ...changed(10n, 5n), approvals: ['approval'] },
      expect: 'kept',
      workedFrom: 'regression',
    },
    { name: 'stated anew at ten votes', given: changed(10n, 10n), expect: 'kept', workedFrom: 'regression' },
    {
      name: 'to ten votes from a number not recorded',
      given: changed(null, 10n),
      expect: 'information-missing',
      workedFrom: 'regression',
    },
  ],
});

function observeChanges(world: World): readonly Observation<ChangeOfTerms>[] {
  const { issuer, register } = world;
  const listedOn = listingOf(world)?.from ?? world.on;
  const changes = register.classChanges.filter(
    ({ shareClass, on }) => on > listedOn && register.classes.get(shareClass)?.weighted === true,
  );
  if (changes.length === 0) {
    return [{ subject: { id: issuer.id, party: 'issuer' }, facts: { issuer: issuer.id, change: null, approvals: [] } }];
  }
  return changes.map((change) => {
    const about = [change.shareClass, change.entry];
    const approvals = approvalsUnder(world, { provision: '8A.16', by: change.on, about });
    const subject = { id: issuer.id, party: 'issuer' as const, event: change.entry, on: change.on };
    return { subject, facts: { issuer: issuer.id, change, approvals } };
  });
}

function decideChange({ issuer, change, approvals }: ChangeOfTerms): Decision {
  if (change === null) return { verdict: 'kept', reasons: [reason('8A.16.no-change')] };
  const { shareClass, on, from, to, entry } = change;
  const figures = { class: { name: shareClass }, on: { date: on } };
  if (from === null || to === null) {
    return { verdict: 'information-missing', reasons: [reason('8A.16.votes-unknown', figures, [entry])] };
  }
  const votes = { ...figures, from: { ratio: from }, to: { ratio: to } };
  switch (compareRatios(to, from)) {
    case 1:
      return { verdict: 'breached', reasons: [reason('8A.16.raised', votes, [entry])] };
    case 0:
      return { verdict: 'kept', reasons: [reason('8A.16.unchanged', votes, [entry])] };
    case -1:
      return lowered(issuer, { votes, entry, approvals });
  }
}

function lowered(
  issuer: string,
  { votes, entry, approvals }: { votes: Parameters<typeof reason>[1]; entry: string; approvals: readonly string[] },
): Decision {
  const announce = {
    id: `8A.16:${entry}:announce`,
    who: issuer,
    what: message('8A.16.duty-announce', votes),
    provision: '8A.16',
    due: null,
    discharged: null,
  };
  if (approvals.length > 0) {
    return {
      verdict: 'kept',
      reasons: [reason('8A.16.lowered-approved', votes, [entry, ...approvals])],
      duties: [announce],
    };
  }
  return { verdict: 'needs-approval', reasons: [reason('8A.16.lowered', votes, [entry])], duties: [announce] };
}

function changed(from: bigint | null, to: bigint): ChangeOfTerms {
  const votes = (count: bigint | null): Ratio | null => (count === null ? null : ratio(count, 1n));
  const change = { entry: 'change', on: '2024-01-02', shareClass: 'A', from: votes(from), to: votes(to) };
  return { issuer: 'issuer', change, approvals: [] };
}
