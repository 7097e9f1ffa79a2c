import { marks } from '@tenfold/documents/screens';
import type { JSX, MouseEvent } from 'react';
import { isPlainClick, useGoTo } from '../../../app/app-link.tsx';
import { addressOfEntry } from '../../../app/places.ts';
import { useSay } from '../../../language/say.tsx';
import { shortWordKey } from '../../../marks/worded.ts';
import { useTimes } from '../../../time/use-times.ts';
import type { PlacedNode } from './layout.ts';
import { followed } from './wrap.ts';
import { LINE, PADDING, SMALL_LINE, type WrittenNode } from './written.ts';

interface Given {
  readonly issuer: string;
  readonly kind: 'person' | 'vehicle' | 'class';
  readonly written: WrittenNode;
  readonly placed: PlacedNode;
  readonly onFocus: () => void;
  readonly wasDragged: () => boolean;
}

/** A person, a vehicle or a class; people and vehicles lead to the entry that says of them what is drawn. */
export function NodeDrawn({ issuer, kind, written, placed, onFocus, wasDragged }: Given): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const goTo = useGoTo();
  const { entry, verdict } = written;
  const drawn = <Box kind={kind} written={written} placed={placed} />;
  if (entry === null) return drawn;
  const to = addressOfEntry(issuer, entry, asked.known);
  const follow = (event: MouseEvent): void => {
    if (wasDragged() || !isPlainClick(event)) return;
    event.preventDefault();
    goTo(to);
  };
  const words = verdict === null ? [] : [say(shortWordKey(verdict, undefined))];
  // What is read out begins with what is seen, in the same order.
  const label = [...[...written.title, ...written.small].map(followed), ...words].join('').trim();
  return (
    <a href={to} aria-label={label} onClick={follow} onFocus={onFocus}>
      {drawn}
    </a>
  );
}

function Box({
  kind,
  written,
  placed: { x, y, width, height },
}: Pick<Given, 'kind' | 'written' | 'placed'>): JSX.Element {
  const { title, small, verdict, isApart = false } = written;
  const [left, top] = [x - width / 2, y - height / 2];
  return (
    <g className={`holdings-node ${isApart ? 'apart' : kind} ${verdict ?? ''}`}>
      <rect x={left} y={top} width={width} height={height} rx={kind === 'person' ? 14 : 3} />
      {title.map((line, index) => (
        <text key={line} className="title" x={left + PADDING} y={top + PADDING + 13 + index * LINE}>
          {followed(line)}
        </text>
      ))}
      {small.map((line, index) => (
        <text
          key={line}
          className="small"
          x={left + PADDING}
          y={top + PADDING + title.length * LINE + 12 + index * SMALL_LINE}
        >
          {followed(line)}
        </text>
      ))}
      {verdict === null ? null : (
        <text className="sign" x={left + width - PADDING} y={top + PADDING + 12}>
          {marks[verdict]}
        </text>
      )}
    </g>
  );
}
