/** One thing that can happen: an entry of the small issuer, or the end of the day. */
export interface Act {
  readonly name: string;
  /** `null` for the end of the day. */
  readonly entry: { readonly kind: string; readonly fields: Readonly<Record<string, unknown>> } | null;
  /** How many shares come into issue in all, negative where they leave it; what a split makes of them is its `multiple`. */
  readonly change: bigint;
  readonly multiple: { readonly numerator: bigint; readonly denominator: bigint };
  /** Weighted shares that may come to life by it: an offer, or what the Exchange has decided. */
  readonly mayAddWeight: boolean;
}

function act(name: string, kind: string, fields: Readonly<Record<string, unknown>>, more: Partial<Act> = {}): Act {
  const plain = { change: 0n, multiple: { numerator: 1n, denominator: 1n }, mayAddWeight: false };
  return { name, entry: { kind, fields }, ...plain, ...more };
}

/** The end of the day, with which the next begins. */
const night: Act = {
  name: 'the day ends',
  entry: null,
  change: 0n,
  multiple: { numerator: 1n, denominator: 1n },
  mayAddWeight: false,
};

const everything = ['legal-title', 'beneficial-ownership', 'economic-interest', 'voting-control'];

function transfer(name: string, fields: Readonly<Record<string, unknown>>): Act {
  return act(name, 'shares-transferred', { class: 'A', shares: '1', passing: everything, ...fields });
}

/** What moves the number of shares, and what answers that. */
const actsOfCapital: readonly Act[] = [
  act('one share is placed', 'shares-issued', { class: 'B', shares: '1', way: 'placing' }, { change: 1n }),
  act('two shares are bought back', 'shares-bought-back', { class: 'B', shares: '2', for: 'cancellation' }),
  act('one share is bought for treasury', 'shares-bought-back', { class: 'B', shares: '1', for: 'treasury' }),
  act(
    'one share that was bought is cancelled',
    'shares-cancelled',
    { class: 'B', shares: '1', from: 'bought-back' },
    {
      change: -1n,
    },
  ),
  act(
    'one treasury share is cancelled',
    'shares-cancelled',
    { class: 'B', shares: '1', from: 'treasury' },
    {
      change: -1n,
    },
  ),
  act('one treasury share is sold', 'treasury-shares-sold', { class: 'B', shares: '1' }),
  act('Pat converts one share', 'weighted-shares-converted', { holder: 'pat', class: 'A', shares: '1', into: 'B' }),
  act('Quin converts one share', 'weighted-shares-converted', { holder: 'quin', class: 'A', shares: '1', into: 'B' }),
  night,
];

/** All the others. */
const otherActs: readonly Act[] = [
  act(
    'Pat is awarded one share',
    'shares-issued',
    { class: 'B', shares: '1', way: 'scheme', to: 'pat' },
    { change: 1n },
  ),
  act('Pat buys one share', 'shares-transferred', {
    class: 'B',
    shares: '1',
    from: 'others',
    to: 'pat',
    passing: everything,
  }),
  act('three shares are offered', 'shares-issued', { class: 'B', shares: '3', way: 'rights-issue' }, { change: 3n }),
  act(
    'Quin takes up one weighted share of the offer',
    'shares-issued',
    { class: 'A', shares: '1', way: 'rights-issue', to: 'quin' },
    { change: 1n, mayAddWeight: true },
  ),
  act('Vale converts one share', 'weighted-shares-converted', { holder: 'vale', class: 'A', shares: '1', into: 'B' }),
  act(
    'Quin surrenders one weighted share',
    'shares-cancelled',
    {
      class: 'A',
      shares: '1',
      from: 'surrendered',
      holder: 'quin',
    },
    { change: -1n },
  ),
  transfer('Pat sells one weighted share to others', { from: 'pat', to: 'others' }),
  transfer('Pat sells one weighted share to Quin', { from: 'pat', to: 'quin' }),
  transfer('Pat moves one weighted share to Vale', { from: 'pat', to: 'vale' }),
  transfer('Quin moves one weighted share to Wold', { from: 'quin', to: 'wold' }),
  transfer('Quin gives the votes of one weighted share away', {
    from: 'quin',
    to: 'others',
    passing: ['voting-control'],
  }),
  transfer('the title of one share of Vale goes to a nominee', {
    from: 'vale',
    to: 'others',
    passing: ['legal-title'],
  }),
  act(
    'the Exchange lets the weight of Wold go on',
    'exchange-determined',
    {
      provision: '8A.18(2)',
      subject: 'wold',
      outcome: 'weight-goes-on',
    },
    { mayAddWeight: true },
  ),
  act('the Exchange ends the weight of Wold', 'exchange-determined', {
    provision: '8A.18(2)',
    subject: 'wold',
    outcome: 'weight-ends',
  }),
  act('Pat dies', 'person-died', { person: 'pat' }),
  act('Quin leaves the board', 'director-ceased', { person: 'quin' }),
  act('Quin joins the board', 'director-appointed', { person: 'quin' }),
  act('each share becomes two', 'shares-subdivided', { into: '2' }, { multiple: { numerator: 2n, denominator: 1n } }),
  act('two shares become one', 'shares-subdivided', { into: '1/2' }, { multiple: { numerator: 1n, denominator: 2n } }),
];

export const allActs: readonly Act[] = [...actsOfCapital, ...otherActs];

const notOfWeight = new Set([
  'one share is bought for treasury',
  'one treasury share is cancelled',
  'one treasury share is sold',
  'Quin converts one share',
  'Pat is awarded one share',
  'Pat buys one share',
  'three shares are offered',
  'Vale converts one share',
  'Pat moves one weighted share to Vale',
  'the title of one share of Vale goes to a nominee',
  'two shares become one',
]);

/** What makes weight end or come to life, with one way of each other thing beside it. */
const actsOfWeight: readonly Act[] = allActs.filter(({ name }) => !notOfWeight.has(name));

/** The acts of an exploration. */
export const actsOf = {
  'every act': allActs,
  'acts of weight': actsOfWeight,
  'acts of capital': actsOfCapital,
} as const;
