import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRatios,
  formatRatio,
  multiplyRatios,
  parseRatio,
  ratio,
  type Ratio,
  subtractRatios,
  whole,
  zero,
} from '../../src/numbers/ratio.ts';
import {
  isInterested,
  isSurelyInterested,
  type LookThrough,
  lookThrough,
  type Ownership,
  ringThrough,
  soleOwner,
} from '../../src/register/look-through.ts';
import type { Interest, Vehicle } from '../../src/register/vehicle.ts';

/** Interests in few words: `pat 1/2 1` is half of the economics and all of the votes; `?` is not known. */
function vehicles(
  given: Readonly<Record<string, readonly string[] | null>>,
): Ownership & { readonly vehicles: Map<string, Vehicle> } {
  const people = new Map(['pat', 'quin', 'rae'].map((id) => [id, {}]));
  return { people, vehicles: new Map(Object.entries(given).map(([id, list]) => [id, vehicle(id, list)])) };
}

function vehicle(id: string, list: readonly string[] | null): Vehicle {
  const interests = list === null ? null : { list: list.map(interest), on: '2022-01-03', entry: `of-${id}` };
  return { id, names: null, form: 'other', entry: id, purpose: null, interests };
}

function interest(text: string): Interest {
  const [who = '', economic = '', control = economic] = text.split(' ');
  const part = (one: string): Ratio | null => (one === '?' ? null : parseRatio(one));
  return { who, economic: part(economic), control: part(control) };
}

function parts(by: ReadonlyMap<string, Ratio>): Readonly<Record<string, string>> {
  return Object.fromEntries([...by].map(([who, share]) => [who, formatRatio(share)]));
}

function inShort({ economic, control }: LookThrough): unknown {
  return {
    economic: { ...parts(economic.by), elsewhere: formatRatio(economic.elsewhere) },
    control: { ...parts(control.by), elsewhere: formatRatio(control.elsewhere) },
  };
}

describe('a holder is followed to people', () => {
  test('a person has all of what he holds', () => {
    const seen = lookThrough(vehicles({}), 'pat');
    expect(inShort(seen)).toEqual({ economic: { pat: '1', elsewhere: '0' }, control: { pat: '1', elsewhere: '0' } });
    expect([seen.entries, seen.unknown, seen.vehicles]).toEqual([[], [], []]);
    expect(soleOwner(seen)).toBe('pat');
  });

  test('a name that is neither person nor vehicle has all of it itself', () => {
    expect(soleOwner(lookThrough(vehicles({}), 'somebody'))).toBe('somebody');
  });

  test('through a company of his to him', () => {
    const seen = lookThrough(vehicles({ vale: ['pat 1'] }), 'vale');
    expect(soleOwner(seen)).toBe('pat');
    expect([seen.entries, seen.vehicles, seen.unknown]).toEqual([['of-vale'], ['vale'], []]);
  });

  test('economics and control apart: one has the money, the other the votes', () => {
    // 67.1 : 32.9 of the economics, all votes with one: as one prospectus of 2025 has it.
    const seen = lookThrough(vehicles({ vale: ['pat 671/1000 1', 'quin 329/1000 0'] }), 'vale');
    expect(inShort(seen)).toEqual({
      economic: { pat: '671/1000', quin: '329/1000', elsewhere: '0' },
      control: { pat: '1', quin: '0', elsewhere: '0' },
    });
    expect(soleOwner(seen)).toBeNull();
    expect([isInterested(seen, 'pat'), isInterested(seen, 'quin'), isInterested(seen, 'rae')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('control alone is an interest, and so are economics alone', () => {
    const seen = lookThrough(vehicles({ vale: ['pat 0 1', 'quin 1 0', 'rae 0 0'] }), 'vale');
    expect(['pat', 'quin', 'rae'].map((person) => isSurelyInterested(seen, person))).toEqual([true, true, false]);
    expect(soleOwner(seen)).toBeNull();
  });

  test('several ways to one person add up', () => {
    const seen = lookThrough(
      vehicles({ top: ['left 1/2', 'right 1/2'], left: ['pat 1'], right: ['pat 1/3', 'quin 2/3'] }),
      'top',
    );
    expect(inShort(seen)).toMatchObject({ economic: { pat: '2/3', quin: '1/3', elsewhere: '0' } });
    expect(seen.vehicles.toSorted()).toEqual(['left', 'right', 'top']);
    expect(seen.entries.toSorted()).toEqual(['of-left', 'of-right', 'of-top']);
  });

  test('a vehicle reached by a short and a long way waits for both', () => {
    const seen = lookThrough(
      vehicles({ top: ['low 1/2', 'middle 1/2'], middle: ['low 1'], low: ['pat 1/4', 'quin 3/4'] }),
      'top',
    );
    expect(inShort(seen)).toMatchObject({ economic: { pat: '1/4', quin: '3/4', elsewhere: '0' } });
    expect(seen.vehicles.at(-1)).toBe('low');
  });

  test('what is nobody’s that is known is elsewhere', () => {
    const seen = lookThrough(vehicles({ vale: ['pat 9/10 1'] }), 'vale');
    expect(inShort(seen)).toMatchObject({ economic: { pat: '9/10', elsewhere: '1/10' }, control: { elsewhere: '0' } });
    expect(soleOwner(seen)).toBeNull();
  });
});

describe('what nobody has recorded', () => {
  test('of a vehicle: it is nobody’s that is known', () => {
    const seen = lookThrough(vehicles({ vale: ['moor 1'], moor: null }), 'vale');
    expect(seen.unknown).toEqual(['moor']);
    expect(seen.economic.elsewhere).toEqual(whole);
    expect([seen.entries, seen.vehicles]).toEqual([['of-vale'], ['vale', 'moor']]);
    expect(soleOwner(seen)).toBeNull();
  });

  test('of an interest: who has it may have any part, and so has whoever is behind him', () => {
    const seen = lookThrough(vehicles({ vale: ['moor ? 1', 'quin 1/2 0'], moor: ['pat 1'] }), 'vale');
    expect(seen.unknown).toEqual(['vale']);
    expect([...seen.possible]).toEqual(['moor', 'pat']);
    expect(inShort(seen)).toMatchObject({ economic: { quin: '1/2', elsewhere: '1/2' }, control: { pat: '1' } });
    expect([isInterested(seen, 'pat'), isInterested(seen, 'quin'), isInterested(seen, 'rae')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(soleOwner(seen)).toBeNull();
  });

  test('of an interest that may be nothing: nobody is surely interested', () => {
    const seen = lookThrough(vehicles({ vale: ['pat ? ?'] }), 'vale');
    expect([isInterested(seen, 'pat'), isSurelyInterested(seen, 'pat')]).toEqual([true, false]);
  });

  test('of one side only is not known enough to be one person’s', () => {
    expect(soleOwner(lookThrough(vehicles({ vale: ['pat 1 ?'] }), 'vale'))).toBeNull();
    expect(soleOwner(lookThrough(vehicles({ vale: ['pat 1 1', 'quin 0 ?'] }), 'vale'))).toBeNull();
  });
});

describe('any depth', () => {
  test('ten thousand companies, one behind the other', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`v${index}`, [index === 9_999 ? 'pat 1' : `v${index + 1} 1`]]),
    );
    const seen = lookThrough(vehicles(chain), 'v0');
    expect(soleOwner(seen)).toBe('pat');
    expect(seen.vehicles).toHaveLength(10_000);
  });

  test('forty layers of two, each of which has a half of both below: a million million ways, each layer looked at once', () => {
    const layers: Record<string, string[]> = {};
    for (let layer = 0; layer < 40; layer += 1) {
      const below = layer === 39 ? ['pat 1/2', 'quin 1/2'] : [`l${layer + 1} 1/2`, `r${layer + 1} 1/2`];
      layers[`l${layer}`] = below;
      layers[`r${layer}`] = below;
    }
    const seen = lookThrough(vehicles(layers), 'l0');
    expect(inShort(seen)).toMatchObject({ economic: { pat: '1/2', quin: '1/2', elsewhere: '0' } });
    expect(seen.vehicles).toHaveLength(79);
  });

  test('parts grow as small as they are: a half of a half, a hundred deep', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`v${index}`, [index === 99 ? 'pat 1/2' : `v${index + 1} 1/2`]]),
    );
    const seen = lookThrough(vehicles(chain), 'v0');
    expect(seen.economic.by.get('pat')).toEqual(ratio(1n, 2n ** 100n));
    expect(seen.economic.elsewhere).toEqual(ratio(2n ** 100n - 1n, 2n ** 100n));
  });
});

/** Vehicles `v0`, `v1`, … of which each has interests only in later ones and in people, in twelfths that make up the whole. */
const webs: fc.Arbitrary<Readonly<Record<string, readonly string[]>>> = fc
  .array(
    fc.array(fc.record({ to: fc.nat(20), economic: fc.nat(12), control: fc.nat(12) }), { minLength: 1, maxLength: 5 }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((all) =>
    Object.fromEntries(
      all.map((interests, index) => [`v${index}`, interestsOf(interests, { index, count: all.length })]),
    ),
  );

function interestsOf(
  interests: readonly { readonly to: number; readonly economic: number; readonly control: number }[],
  { index, count }: { readonly index: number; readonly count: number },
): readonly string[] {
  const people = ['pat', 'quin', 'rae'];
  const behind = [...people, ...Array.from({ length: count - index - 1 }, (_, later) => `v${index + 1 + later}`)];
  const byName = new Map<string, { economic: number; control: number }>();
  let [economicLeft, controlLeft] = [12, 12];
  for (const { to, economic, control } of interests) {
    const name = behind[to % behind.length] as string;
    if (byName.has(name)) continue;
    const part = { economic: Math.min(economic, economicLeft), control: Math.min(control, controlLeft) };
    byName.set(name, part);
    economicLeft -= part.economic;
    controlLeft -= part.control;
  }
  // The first takes what nobody took, so that the vehicle is fully recorded.
  const [first] = byName.values();
  if (first !== undefined) {
    first.economic += economicLeft;
    first.control += controlLeft;
  }
  return [...byName].map(([name, part]) => `${name} ${part.economic}/12 ${part.control}/12`);
}

/** Follows every way by itself, which takes ages where there are many: what the one pass is held against. */
function byEveryWay(
  ownership: Ownership,
  holder: string,
  side: 'economic' | 'control',
): Readonly<Record<string, Ratio>> {
  const found = ownership.vehicles.get(holder);
  if (found === undefined) return { [holder]: whole };
  const sum: Record<string, Ratio> = {};
  for (const one of found.interests?.list ?? []) {
    for (const [who, share] of Object.entries(byEveryWay(ownership, one.who, side))) {
      sum[who] = addRatios(sum[who] ?? zero, multiplyRatios(share, one[side] ?? zero));
    }
  }
  return sum;
}

describe('whatever stands behind whatever', () => {
  test('one pass finds what every way by itself adds up to', () => {
    fc.assert(
      fc.property(webs, (web) => {
        const ownership = vehicles(web);
        const seen = lookThrough(ownership, 'v0');
        for (const side of ['economic', 'control'] as const) {
          const expected = byEveryWay(ownership, 'v0', side);
          const positive = (entries: readonly (readonly [string, Ratio])[]): unknown =>
            Object.fromEntries(entries.filter(([, { numerator }]) => numerator > 0n));
          expect(positive([...seen[side].by])).toEqual(positive(Object.entries(expected)));
        }
      }),
    );
  });

  test('what everybody has and what is elsewhere make up the whole, and nothing is elsewhere where all is recorded', () => {
    fc.assert(
      fc.property(webs, (web) => {
        const { economic, control, unknown } = lookThrough(vehicles(web), 'v0');
        expect(unknown).toEqual([]);
        for (const { by, elsewhere } of [economic, control]) {
          expect(elsewhere).toEqual(zero);
          expect([...by.values()].reduce(addRatios, elsewhere)).toEqual(whole);
        }
      }),
    );
  });

  test('a part taken out is elsewhere, as large as it was', () => {
    fc.assert(
      fc.property(webs, (web) => {
        const all = lookThrough(vehicles(web), 'v0');
        const without = Object.fromEntries(
          Object.entries(web).map(([id, list]) => [id, list.filter((one) => !one.startsWith('quin '))]),
        );
        const rest = lookThrough(vehicles(without), 'v0');
        expect(rest.economic.elsewhere).toEqual(all.economic.by.get('quin') ?? zero);
        expect(subtractRatios(whole, rest.control.elsewhere)).toEqual(
          subtractRatios(whole, all.control.by.get('quin') ?? zero),
        );
      }),
    );
  });
});

describe('what was seen once is looked at again when something has changed', () => {
  test('interests of a vehicle are replaced in place', () => {
    const ownership = vehicles({ top: ['vale 1'], vale: ['pat 1'] });
    expect(soleOwner(lookThrough(ownership, 'top'))).toBe('pat');
    (ownership.vehicles.get('vale') as Vehicle).interests = {
      list: [interest('quin 1')],
      on: '2023-01-01',
      entry: 'anew',
    };
    expect(soleOwner(lookThrough(ownership, 'top'))).toBe('quin');
  });

  test('a name turns out to be a vehicle', () => {
    const ownership = vehicles({ top: ['vale 1'] });
    expect(soleOwner(lookThrough(ownership, 'top'))).toBe('vale');
    ownership.vehicles.set('vale', vehicle('vale', ['pat 1']));
    expect(soleOwner(lookThrough(ownership, 'top'))).toBe('pat');
    expect(soleOwner(lookThrough(ownership, 'other'))).toBe('other');
  });

  test('other vehicles are another matter', () => {
    expect(soleOwner(lookThrough(vehicles({ vale: ['pat 1'] }), 'vale'))).toBe('pat');
    expect(soleOwner(lookThrough(vehicles({ vale: ['quin 1'] }), 'vale'))).toBe('quin');
  });
});

describe('a ring of vehicles', () => {
  const ownership = vehicles({ a: ['b 1/2', 'pat 1/2'], b: ['c 1'], c: ['quin 1'], d: ['b 1'] });

  test.each([
    // Whose interests are set, in whom, and the way round that would come about.
    ['c', ['a'], ['c', 'a', 'b', 'c']],
    ['c', ['b'], ['c', 'b', 'c']],
    ['c', ['c'], ['c', 'c']],
    ['c', ['pat', 'a'], ['c', 'a', 'b', 'c']],
    ['c', ['d'], ['c', 'd', 'b', 'c']],
    ['b', ['a'], ['b', 'a', 'b']],
  ])('%s in %o: %o', (id, members, ring) => {
    expect(ringThrough(ownership, id, members)).toEqual(ring);
  });

  test.each([
    ['a', ['b', 'd', 'pat']],
    ['d', ['a']],
    ['c', ['pat', 'quin', 'somebody']],
    ['c', []],
  ])('%s in %o: none', (id, members) => {
    expect(ringThrough(ownership, id, members)).toBeNull();
  });

  test('is looked for once in each vehicle, however many ways lead there', () => {
    const layers: Record<string, string[]> = {};
    for (let layer = 0; layer < 40; layer += 1) {
      layers[`l${layer}`] = [`l${layer + 1} 1/2`, `r${layer + 1} 1/2`];
      layers[`r${layer}`] = [`l${layer + 1} 1/2`, `r${layer + 1} 1/2`];
    }
    expect(ringThrough(vehicles(layers), 'new', ['l0', 'r0'])).toBeNull();
    expect(ringThrough(vehicles({ ...layers, l40: ['new 1'] }), 'new', ['l0'])?.slice(0, 2)).toEqual(['new', 'l0']);
  });
});
