import { addRatios, compareRatios, multiplyRatios, ratio, type Ratio, whole } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { pointsTo } from './asked.ts';

interface Price {
  readonly price: Ratio | null;
  /** The average close of the five trading days before. */
  readonly average: Ratio | null;
}

interface Limit {
  /** At so much above the average, or more, nothing may be bought. */
  readonly above: Ratio;
}

const rule = { provision: '10.06(2)', textStatus: 'secondary-source' } as const;

export const buyBackPrice = surrounding<Price, Limit>({
  ...rule,
  title: { en: 'Price of a buy-back', 'zh-Hant': '購回股份的價格', 'zh-Hans': '回购股份的价格' },
  reach: 'every-issuer',
  versions: [
    {
      id: '10.06(2)@2018-04-30',
      from: '2018-04-30',
      parameters: { above: ratio(1n, 20n) },
      source: "an older revision of the rule's page, and law firms' notes on the treasury regime of 2024",
    },
  ],
  observe: ({ step: { act }, values }) =>
    act === 'buy-back' ? [{ price: ratioIn(values['price']), average: ratioIn(values['averagePrice']) }] : [],
  ask({ price, average }, { above }) {
    if (price === null || average === null) return pointsTo(rule, 'around.price-limit', { above: { ratio: above } });
    const line = multiplyRatios(average, addRatios(whole, above));
    const key = compareRatios(price, line) < 0 ? 'around.price-fine' : 'around.price-too-high';
    return pointsTo(rule, key, { above: { ratio: above } });
  },
  examples: [
    {
      name: 'no price is stated',
      given: { price: null, average: null },
      asks: ['around.price-limit'],
      workedFrom: 'text',
    },
    {
      name: 'a cent below 5 % over the average of 10',
      given: { price: ratio(1049n, 100n), average: ratio(10n, 1n) },
      asks: ['around.price-fine'],
      workedFrom: 'text',
    },
    {
      name: '5 % over the average exactly',
      given: { price: ratio(105n, 10n), average: ratio(10n, 1n) },
      asks: ['around.price-too-high'],
      workedFrom: 'text',
    },
  ],
});

function ratioIn(value: unknown): Ratio | null {
  return typeof value === 'object' && value !== null && 'numerator' in value ? (value as Ratio) : null;
}
