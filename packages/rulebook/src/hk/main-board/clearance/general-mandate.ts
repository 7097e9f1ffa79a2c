import { ratio, type Ratio } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { askOfMandate, type UnderMandate } from './mandates.ts';
import { statedCount, withoutTreasury } from './shares-moved.ts';

interface Size {
  /** The part of the shares in issue, without treasury shares, that a mandate may cover. */
  readonly part: Ratio;
}

/** Acts that need it. */
const acts: readonly string[] = ['placing', 'consideration-issue', 'treasury-sale'];

export const generalMandate = surrounding<UnderMandate, Size>({
  provision: '13.36',
  title: {
    en: 'General mandate to issue shares',
    'zh-Hant': '發行股份的一般性授權',
    'zh-Hans': '发行股份的一般性授权',
  },
  textStatus: 'secondary-source',
  reach: 'every-issuer',
  versions: [
    {
      id: '13.36@2018-04-30',
      from: '2018-04-30',
      parameters: { part: ratio(1n, 5n) },
      source: "hkexcn-uat.thomsonreuters.com 5804 and an older revision of the rule's page",
    },
  ],
  observe(seen) {
    const {
      number: step,
      step: { act, on },
      before,
    } = seen;
    const shares = statedCount(seen, 'shares');
    if (!acts.includes(act) || shares === null) return [];
    const left = statedCount(seen, 'mandateLeft');
    return [{ step, on, issuer: before.issuer.id, shares, base: withoutTreasury(seen), left }];
  },
  ask: (facts, { part }) => askOfMandate(facts, { provision: '13.36', key: 'around.general-mandate', part }),
  examples: [
    {
      name: 'nothing is known of the mandate',
      given: { step: 1, on: '2026-01-05', issuer: 'issuer', shares: 10n, base: 1000n, left: null },
      asks: ['13.36:1'],
      workedFrom: 'text',
    },
  ],
});
