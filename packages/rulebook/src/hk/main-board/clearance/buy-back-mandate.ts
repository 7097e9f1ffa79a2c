import { ratio, type Ratio } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { askOfMandate, type UnderMandate } from './mandates.ts';
import { statedCount, withoutTreasury } from './shares-moved.ts';

interface Size {
  /** The part of the shares in issue, without treasury shares, that a mandate may cover. */
  readonly part: Ratio;
}

/** Acts that need it. */
const acts: readonly string[] = ['buy-back'];

export const buyBackMandate = surrounding<UnderMandate, Size>({
  provision: '10.06(1)',
  title: { en: 'Mandate to buy back shares', 'zh-Hant': '購回股份的授權', 'zh-Hans': '回购股份的授权' },
  textStatus: 'secondary-source',
  reach: 'every-issuer',
  versions: [
    {
      id: '10.06(1)@2018-04-30',
      from: '2018-04-30',
      parameters: { part: ratio(1n, 10n) },
      source: "an older revision of the rule's page, and law firms' notes on the treasury regime of 2024",
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
  ask: (facts, { part }) => askOfMandate(facts, { provision: '10.06(1)', key: 'around.buy-back-mandate', part }),
  examples: [
    {
      name: 'nothing is known of the mandate',
      given: { step: 1, on: '2026-01-05', issuer: 'issuer', shares: 10n, base: 1000n, left: null },
      asks: ['10.06(1):1'],
      workedFrom: 'text',
    },
  ],
});
