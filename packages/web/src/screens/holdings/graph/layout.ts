import { Graph as Layered, layout } from '@dagrejs/dagre';
import type { Graph } from './graph.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of a node, and how large it is. */
export interface PlacedNode extends Place, Size {
  readonly id: string;
}

/** The line of an edge from border to border, and the middle of what is written on it. */
export interface PlacedEdge {
  readonly points: readonly Place[];
  readonly label: Place;
}

/** Where everything of a graph stands; nodes by id, edges in their order. */
export interface Layout extends Size {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly edges: readonly PlacedEdge[];
}

/** From left to right where there is room, from top to bottom on a narrow screen. */
export type Direction = 'LR' | 'TB';

interface Sizes {
  readonly node: (id: string) => Size;
  /** What is written on an edge, by its place among the edges. */
  readonly edge: (index: number) => Size;
}

const AIR = 20;

/** Nodes that nobody sees: all people stand in the first rank beside the one, all classes in the last beside the other. */
const BEGINNING = 'beginning';
const END = 'end';

/** Lays a graph out in ranks, from those who own to what is owned, with room for what is written on the edges. */
export function layOut(graph: Graph, sizes: Sizes, direction: Direction): Layout {
  const layered = layeredFrom(graph, sizes, direction);
  layout(layered);
  const at = (id: string): PlacedNode => ({ id, ...(layered.node(id) as Place & Size) });
  const edges = graph.edges.map(({ from, to }, index) => {
    const { points, x, y } = layered.edge(from, to, `${index}`) as Place & { readonly points: readonly Place[] };
    return { points: fromSideToSide(points, { from: at(from), to: at(to) }, direction), label: { x, y } };
  });
  return drawnIn({ nodes: graph.nodes.map(({ id }) => at(id)), edges }, sizes);
}

function layeredFrom({ nodes, edges }: Graph, sizes: Sizes, direction: Direction): Layered {
  const layered = new Layered({ multigraph: true });
  layered.setGraph({ rankdir: direction, nodesep: 24, edgesep: 16, ranksep: 36 });
  layered.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) layered.setNode(id, { ...sizes.node(id) });
  for (const [index, { from, to }] of edges.entries()) {
    layered.setEdge(from, to, { ...sizes.edge(index), labelpos: 'c' }, `${index}`);
  }
  for (const id of [BEGINNING, END]) layered.setNode(id, { width: 1, height: 1 });
  for (const { id, kind } of nodes) {
    if (kind === 'person') layered.setEdge(BEGINNING, id, { weight: 100, width: 0, height: 0 }, BEGINNING);
    if (kind === 'class') layered.setEdge(id, END, { weight: 100, width: 0, height: 0 }, END);
  }
  return layered;
}

/** Lines leave on the side to which everything goes, and come in on the other. */
function fromSideToSide(
  points: readonly Place[],
  { from, to }: { readonly from: PlacedNode; readonly to: PlacedNode },
  direction: Direction,
): readonly Place[] {
  const [first, last] = [points[0] as Place, points.at(-1) as Place];
  return [
    sideOf(from, first, { direction, turn: 1 }),
    ...points.slice(1, -1),
    sideOf(to, last, { direction, turn: -1 }),
  ];
}

const CORNER = 14;

function sideOf(
  { x, y, width, height }: PlacedNode,
  near: Place,
  { direction, turn }: { readonly direction: Direction; readonly turn: 1 | -1 },
): Place {
  if (direction === 'LR') return { x: x + (turn * width) / 2, y: within(near.y, y, height / 2 - CORNER) };
  return { x: within(near.x, x, width / 2 - CORNER), y: y + (turn * height) / 2 };
}

function within(value: number, middle: number, reach: number): number {
  return Math.max(middle - reach, Math.min(middle + reach, value));
}

/** All that is seen, with some air around it. */
function drawnIn(
  { nodes, edges }: { readonly nodes: readonly PlacedNode[]; readonly edges: readonly PlacedEdge[] },
  sizes: Sizes,
): Layout {
  const all = [...nodes, ...edges.map(({ label }, index) => ({ ...sizes.edge(index), ...label }))];
  if (all.length === 0) return { width: 2 * AIR, height: 2 * AIR, nodes: new Map(), edges: [] };
  const by = {
    x: AIR - Math.min(...all.map(({ x, width }) => x - width / 2)),
    y: AIR - Math.min(...all.map(({ y, height }) => y - height / 2)),
  };
  return {
    width: AIR + by.x + Math.max(...all.map(({ x, width }) => x + width / 2)),
    height: AIR + by.y + Math.max(...all.map(({ y, height }) => y + height / 2)),
    nodes: new Map(nodes.map((one) => [one.id, shifted(one, by)])),
    edges: edges.map(({ points, label }) => ({
      points: points.map((one) => shifted(one, by)),
      label: shifted(label, by),
    })),
  };
}

function shifted<Where extends Place>(place: Where, by: Place): Where {
  return { ...place, x: place.x + by.x, y: place.y + by.y };
}

/** The line of an edge as a path that bends softly. */
export function pathOf([first, ...others]: readonly Place[]): string {
  if (first === undefined) return '';
  const bends = others.slice(0, -1).map((point, index) => {
    const next = others[index + 1] as Place;
    const isLast = index === others.length - 2;
    const to = isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${written(point)} ${written(to)}`;
  });
  const [only] = others;
  if (bends.length === 0) return only === undefined ? '' : `M${written(first)} L${written(only)}`;
  return `M${written(first)} ${bends.join(' ')}`;
}

function written({ x, y }: Place): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
