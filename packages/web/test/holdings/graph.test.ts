import { describe, expect, test } from 'vitest';
import type { HoldingsJson, VehicleJson } from '../../src/format/holdings.ts';
import { graphOf } from '../../src/screens/holdings/graph/graph.ts';
import { layOut, pathOf, type PlacedNode } from '../../src/screens/holdings/graph/layout.ts';
import { ownedBy, withoutOwner } from '../../src/screens/holdings/graph/tree.ts';
import { wrapped } from '../../src/screens/holdings/graph/wrap.ts';

function vehicle(id: string, owners: readonly string[] | null): VehicleJson {
  const interests = owners?.map((who) => ({ who, economic: '1/2', control: '1/2' })) ?? null;
  return { id, form: 'trust', purpose: null, entry: `${id}-entry`, interests };
}

function holding(holder: string, shareClass = 'A'): HoldingsJson['holdings'][number] {
  return { holder, shareClass, shares: { low: '5', high: '5' }, ended: '0', uncertain: '0' };
}

/**
 * Two people have the halves of a trust over a company; one has shares besides, a third person has shares only, and
 * of a third vehicle nobody knows.
 */
const holdings: HoldingsJson = {
  on: '2026-01-01',
  people: ['ann', 'ben', 'eve'].map((id) => ({ id, isBeneficiary: true, live: true, weightEnded: null, entry: id })),
  vehicles: [vehicle('trust', ['ann', 'ben']), vehicle('company', ['trust']), vehicle('hidden', null)],
  classes: [
    { id: 'A', weighted: true, inIssue: '20' },
    { id: 'B', weighted: false, inIssue: '80' },
  ],
  holdings: [holding('company'), holding('ann'), holding('hidden'), holding('eve')],
  stakes: [],
  findings: [],
  unknown: [],
};

const graph = graphOf(holdings);
const layout = layOut(
  graph,
  { node: () => ({ width: 100, height: 40 }), edge: () => ({ width: 30, height: 16 }) },
  'LR',
);

describe('the graph', () => {
  test('has every person, vehicle and class that is held, and an edge for each part and holding', () => {
    expect(graph.nodes.map(({ kind, of }) => `${kind} ${of}`)).toEqual([
      'person ann',
      'person ben',
      'person eve',
      'vehicle trust',
      'vehicle company',
      'vehicle hidden',
      'class A',
    ]);
    expect(graph.edges.map(({ kind, from, to }) => `${kind}: ${from} > ${to}`)).toEqual([
      'interest: holder ann > holder trust',
      'interest: holder ben > holder trust',
      'interest: holder trust > holder company',
      'holding: holder company > class A',
      'holding: holder ann > class A',
      'holding: holder hidden > class A',
      'holding: holder eve > class A',
    ]);
  });

  test('a person and a class of one name are two', () => {
    const both = graphOf({
      ...holdings,
      people: holdings.people.map((one) => ({ ...one, id: 'A' })).slice(0, 1),
      vehicles: [],
    });
    expect(new Set(both.nodes.map(({ id }) => id)).size).toBe(2);
  });
});

describe('the layout', () => {
  const at = (of: string): PlacedNode => {
    const id = graph.nodes.find((one) => one.of === of)?.id ?? '';
    return layout.nodes.get(id) as PlacedNode;
  };

  test('goes from people through vehicles to classes, people and classes each in one line', () => {
    expect(new Set(['ann', 'ben', 'eve'].map((who) => at(who).x)).size).toBe(1);
    expect(at('ann').x).toBeLessThan(at('trust').x);
    expect(at('trust').x).toBeLessThan(at('company').x);
    expect(at('company').x).toBeLessThan(at('A').x);
  });

  test('no node covers another, and all of them lie on the picture', () => {
    const all = [...layout.nodes.values()];
    for (const one of all) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(layout.width);
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(layout.height);
      for (const other of all) {
        const isApart = Math.abs(one.x - other.x) >= 100 || Math.abs(one.y - other.y) >= 40;
        expect(one === other || isApart).toBe(true);
      }
    }
  });

  test('lines leave on the side of what is owned and come in on the other', () => {
    for (const [index, { from, to }] of graph.edges.entries()) {
      const points = layout.edges[index]?.points ?? [];
      const [start, end] = [layout.nodes.get(from) as PlacedNode, layout.nodes.get(to) as PlacedNode];
      expect(points[0]?.x).toBe(start.x + 50);
      expect(points.at(-1)?.x).toBe(end.x - 50);
    }
  });

  test('is the same each time, and turns on a narrow screen', () => {
    const sizes = { node: () => ({ width: 100, height: 40 }), edge: () => ({ width: 30, height: 16 }) };
    expect(layOut(graph, sizes, 'LR')).toEqual(layout);
    const turned = layOut(graph, sizes, 'TB');
    const top = (of: string): number => turned.nodes.get(graph.nodes.find((one) => one.of === of)?.id ?? '')?.y ?? 0;
    expect(top('ann')).toBeLessThan(top('trust'));
    expect(top('company')).toBeLessThan(top('A'));
  });

  test('nothing at all is a picture too', () => {
    expect(
      layOut(
        { nodes: [], edges: [] },
        { node: () => ({ width: 1, height: 1 }), edge: () => ({ width: 1, height: 1 }) },
        'LR',
      ).nodes.size,
    ).toBe(0);
  });
});

test('a path begins and ends where the line does', () => {
  expect(pathOf([])).toBe('');
  expect(
    pathOf([
      { x: 0, y: 0 },
      { x: 10, y: 5 },
    ]),
  ).toBe('M0.0,0.0 L10.0,5.0');
  expect(
    pathOf([
      { x: 0, y: 0 },
      { x: 5, y: 5 },
      { x: 10, y: 0 },
    ]),
  ).toBe('M0.0,0.0 Q5.0,5.0 10.0,0.0');
});

describe('the list', () => {
  test('says all that the graph shows, a vehicle of several people in full once', () => {
    const [ann, ben] = ownedBy(holdings);
    expect(ann?.holdings.map(({ shareClass }) => shareClass)).toEqual(['A']);
    expect(ann?.vehicles[0]).toMatchObject({ vehicle: { id: 'trust' }, isSaidBefore: false });
    expect(ann?.vehicles[0]?.owned.vehicles[0]?.owned.holdings).toEqual([holding('company')]);
    expect(ben?.vehicles[0]).toMatchObject({ vehicle: { id: 'trust' }, isSaidBefore: true });
    expect(ben?.vehicles[0]?.owned.vehicles).toEqual([]);
  });

  test('a vehicle behind which nobody is recorded stands by itself', () => {
    expect(withoutOwner(holdings).map(({ vehicle: { id }, owned }) => [id, owned.holdings.length])).toEqual([
      ['hidden', 1],
    ]);
  });
});

test('a name is broken between words, and between Chinese characters', () => {
  expect(wrapped('MiniMax Awakening Limited', 120, 14)).toEqual(['MiniMax', 'Awakening', 'Limited']);
  expect(wrapped('商湯集團股份有限公司', 80, 14)).toEqual(['商湯集團股', '份有限公司']);
  expect(wrapped('', 80, 14)).toEqual([]);
});
