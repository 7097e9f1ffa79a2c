import type { JSX } from 'react';
import { pathOf, type PlacedEdge } from './layout.ts';
import { SMALL_LINE, type WrittenEdge } from './written.ts';

interface Given {
  readonly written: WrittenEdge;
  readonly placed: PlacedEdge | undefined;
}

/** The line from who has to what is had, with what is written on it. */
export function EdgeDrawn({ written: { lines, kind, width, height }, placed }: Given): JSX.Element | null {
  if (placed === undefined) return null;
  const { points, label } = placed;
  const end = points.at(-1);
  const before = points.at(-2);
  const top = label.y - (lines.length * SMALL_LINE) / 2 + SMALL_LINE * 0.72;
  return (
    <g className={`holdings-edge ${kind}`}>
      <path className="line" d={pathOf(points)} />
      {end === undefined || before === undefined ? null : <path className="tip" d={tipAt(before, end)} />}
      <rect className="under" x={label.x - width / 2} y={label.y - height / 2} width={width} height={height} />
      {lines.map((line, index) => (
        <text key={line} x={label.x} y={top + index * SMALL_LINE}>
          {line}
        </text>
      ))}
    </g>
  );
}

const TIP = 7;

/** The point of the arrow, in the direction in which the line ends. */
function tipAt(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (turn: number): string => {
    const at = angle + Math.PI + turn;
    return `${(to.x + TIP * Math.cos(at)).toFixed(1)},${(to.y + TIP * Math.sin(at)).toFixed(1)}`;
  };
  return `M${wing(-0.45)} L${to.x.toFixed(1)},${to.y.toFixed(1)} L${wing(0.45)}`;
}
