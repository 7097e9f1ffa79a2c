import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type JSX, useMemo, useRef } from 'react';
import { saveFile } from '../../../download/save-file.ts';
import { standaloneSvg } from '../../../download/standalone-svg.ts';
import type { HoldingsJson } from '../../../format/holdings.ts';
import { useSay } from '../../../language/say.tsx';
import { useNames } from '../../undertaking/use-names.ts';
import { Buttons } from './buttons.tsx';
import { EdgeDrawn } from './edge-drawn.tsx';
import { graphOf } from './graph.ts';
import { type Direction, type Layout, layOut, type PlacedNode } from './layout.ts';
import { NodeDrawn } from './node-drawn.tsx';
import { useView } from './use-view.ts';
import { showing } from './view.ts';
import { writeEdge, writeNode, type WrittenEdge, type WrittenNode } from './written.ts';

interface Pictured {
  readonly issuer: string;
  readonly holdings: HoldingsJson;
}

/** From so many pixels on there is room for ranks beside each other. */
const WIDE = 620;

/** However little there is to see, a picture that can be moved needs some room. */
const LOWEST = 260;

/** The picture of who has what: it is moved and zoomed by mouse, fingers and keys. */
export function Picture({ issuer, holdings }: Pictured): JSX.Element {
  const { say } = useSay();
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const room = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const drawn = useDrawing(issuer, holdings, width < WIDE ? 'TB' : 'LR');
  const size = useMemo(() => ({ width, height }), [width, height]);
  const { view, setView, fit, zoomBy, handlers, wasDragged } = useView(room, drawn.layout, size);
  const save = (): void => saveFile(`${issuer}-holdings.svg`, 'image/svg+xml', standalone(svg.current, drawn.layout));
  return (
    <div className="holdings-picture">
      <Buttons onZoom={zoomBy} onFit={fit} onSave={save} />
      <div
        ref={useMergedRef(ref, room)}
        className="holdings-room"
        style={{ maxHeight: Math.max(LOWEST, drawn.layout.height + 2) }}
        role="region"
        aria-label={say('holdings-screen.picture')}
        aria-describedby="holdings-keys"
        tabIndex={0}
        {...handlers}
        onClickCapture={(event) => (wasDragged() ? event.preventDefault() : undefined)}
        onDragStart={(event) => event.preventDefault()}
      >
        <svg ref={svg} width={width} height={height}>
          <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
            <Drawn
              {...{ issuer, drawn, wasDragged }}
              isMeasured={width > 0}
              onFocus={(placed) => setView((before) => showing(before, placed, size))}
            />
          </g>
        </svg>
      </div>
      <p id="holdings-keys" className="holdings-keys quiet">
        {say('holdings-screen.keys')}
      </p>
    </div>
  );
}

interface DrawnGiven {
  readonly issuer: string;
  readonly drawn: Drawing;
  /** Whether it is known how much room there is, so that nothing jumps. */
  readonly isMeasured: boolean;
  readonly wasDragged: () => boolean;
  readonly onFocus: (placed: PlacedNode) => void;
}

function Drawn({ issuer, drawn, isMeasured, wasDragged, onFocus }: DrawnGiven): JSX.Element | null {
  if (!isMeasured) return null;
  const { layout, nodes, edges } = drawn;
  return (
    <>
      {edges.map(({ written, key }, index) => (
        <EdgeDrawn key={key} written={written} placed={layout.edges[index]} />
      ))}
      {nodes.map(({ id, kind, written }) => {
        const placed = layout.nodes.get(id);
        if (placed === undefined) return null;
        return (
          <NodeDrawn key={id} {...{ issuer, kind, written, placed, wasDragged }} onFocus={() => onFocus(placed)} />
        );
      })}
    </>
  );
}

interface Drawing {
  readonly layout: Layout;
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: 'person' | 'vehicle' | 'class';
    readonly written: WrittenNode;
  }[];
  readonly edges: readonly { readonly key: string; readonly written: WrittenEdge }[];
}

/** What is written everywhere, and where it stands. */
function useDrawing(issuer: string, holdings: HoldingsJson, direction: Direction): Drawing {
  const { say, sayWith } = useSay();
  const names = useNames(issuer);
  return useMemo(() => {
    const graph = graphOf(holdings);
    const named = sayWith(names);
    const nodes = graph.nodes.map((one) => ({ ...one, written: writeNode(one, holdings, { say, named }) }));
    const edges = graph.edges.map((one) => ({ key: `${one.from} ${one.to}`, written: writeEdge(one, say) }));
    const sizes = new Map(nodes.map(({ id, written }) => [id, written]));
    const nothing = { width: 0, height: 0 };
    const layout = layOut(
      graph,
      { node: (id) => sizeOf(sizes.get(id) ?? nothing), edge: (index) => sizeOf(edges[index]?.written ?? nothing) },
      direction,
    );
    return { layout, nodes, edges };
  }, [holdings, direction, say, sayWith, names]);
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): {
  width: number;
  height: number;
} {
  return { width, height };
}

/** The file has all of the picture, however it is looked at. */
function standalone(svg: SVGSVGElement | null, { width, height }: Layout): string {
  if (svg === null) return '';
  return standaloneSvg(svg)
    .replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`)
    .replace(/ transform="translate\([^"]*\) scale\([^"]*\)"/, '');
}
