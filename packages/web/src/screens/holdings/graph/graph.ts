import type { HoldingJson, HoldingsJson, InterestJson } from '../../../format/holdings.ts';

/** Somebody, a vehicle or a class of shares on the picture. */
export interface GraphNode {
  readonly id: string;
  readonly kind: 'person' | 'vehicle' | 'class';
  /** The id in the record. */
  readonly of: string;
}

/** Who has a part of a vehicle, or in whose name shares of a class stand. */
export type GraphEdge =
  | { readonly kind: 'interest'; readonly from: string; readonly to: string; readonly interest: InterestJson }
  | { readonly kind: 'holding'; readonly from: string; readonly to: string; readonly holding: HoldingJson };

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The holdings as a graph, from people through vehicles to classes; a class that nobody of them holds is left out. */
export function graphOf({ people, vehicles, classes, holdings }: HoldingsJson): Graph {
  const held = new Set(holdings.map(({ shareClass }) => shareClass));
  const nodes: readonly GraphNode[] = [
    ...people.map(({ id }) => ({ id: holderNode(id), kind: 'person' as const, of: id })),
    ...vehicles.map(({ id }) => ({ id: holderNode(id), kind: 'vehicle' as const, of: id })),
    ...classes
      .filter(({ id }) => held.has(id))
      .map(({ id }) => ({ id: classNode(id), kind: 'class' as const, of: id })),
  ];
  const interests = vehicles.flatMap(({ id, interests: list }) =>
    (list ?? []).map(
      (interest): GraphEdge => ({
        kind: 'interest',
        from: holderNode(interest.who),
        to: holderNode(id),
        interest,
      }),
    ),
  );
  const shares = holdings.map(
    (holding): GraphEdge => ({
      kind: 'holding',
      from: holderNode(holding.holder),
      to: classNode(holding.shareClass),
      holding,
    }),
  );
  return { nodes, edges: [...interests, ...shares] };
}

/** A person and a class may have one id in a record; on the picture they are two. */
function holderNode(id: string): string {
  return `holder ${id}`;
}

function classNode(id: string): string {
  return `class ${id}`;
}
