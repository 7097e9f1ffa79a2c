import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Size } from './layout.ts';
import { fitted, moved, READABLE, type View, zoomed } from './view.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Viewing {
  readonly view: View;
  readonly setView: (change: (view: View) => View) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Whether what was pressed last was moved, so that it was no click. */
  readonly wasDragged: () => boolean;
}

const STEP = 48;
const FACTOR = 1.25;

/** Moves and zooms a picture by mouse, by one or two fingers and by keys; a wheel zooms with Ctrl, so that the page scrolls. */
export function useView(room: RefObject<Element | null>, picture: Size, size: Size): Viewing {
  // Until somebody moves it, the picture is shown as it fits.
  const [chosen, choose] = useState<View | null>(null);
  const first = useMemo(() => fitted(picture, size, READABLE), [picture, size]);
  const setView = useCallback((change: (view: View) => View) => choose((before) => change(before ?? first)), [first]);
  const fit = (): void => choose(fitted(picture, size));
  useWheel(room, setView);
  const zoomBy = (factor: number): void =>
    setView((before) => zoomed(before, factor, { x: size.width / 2, y: size.height / 2 }));
  const { wasDragged, ...pointer } = usePointers(room, setView);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keyed[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act({ fit, zoomBy, setView });
  };
  return { view: chosen ?? first, setView, fit, zoomBy, handlers: { ...pointer, onKeyDown }, wasDragged };
}

type Acting = Pick<Viewing, 'fit' | 'zoomBy'> & { readonly setView: (change: (view: View) => View) => void };

const keyed: Readonly<Record<string, (given: Acting) => void>> = {
  ArrowLeft: ({ setView }) => setView((view) => moved(view, STEP, 0)),
  ArrowRight: ({ setView }) => setView((view) => moved(view, -STEP, 0)),
  ArrowUp: ({ setView }) => setView((view) => moved(view, 0, STEP)),
  ArrowDown: ({ setView }) => setView((view) => moved(view, 0, -STEP)),
  '+': ({ zoomBy }) => zoomBy(FACTOR),
  '=': ({ zoomBy }) => zoomBy(FACTOR),
  '-': ({ zoomBy }) => zoomBy(1 / FACTOR),
  '0': ({ fit }) => fit(),
};

type SetView = (change: (view: View) => View) => void;

/** React listens to wheels without being able to keep the page from scrolling. */
function useWheel(room: RefObject<Element | null>, setView: SetView): void {
  useEffect(() => {
    const element = room.current;
    const onWheel = (event: Event): void => {
      const { ctrlKey, metaKey, deltaY, clientX, clientY } = event as WheelEvent;
      if (!ctrlKey && !metaKey) return;
      event.preventDefault();
      setView((view) => zoomed(view, Math.exp(-deltaY / 300), within(element, { x: clientX, y: clientY })));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [room, setView]);
}

function within(element: Element | null, { x, y }: Point): Point {
  const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: x - left, y: y - top };
}

const A_CLICK = 4;

type Pointers = Omit<Viewing['handlers'], 'onKeyDown'> & Pick<Viewing, 'wasDragged'>;

function usePointers(room: RefObject<Element | null>, setView: SetView): Pointers {
  const held = useRef(new Map<number, Point>());
  const way = useRef(0);
  const onPointerMove = ({ pointerId, clientX: x, clientY: y, currentTarget }: PointerEvent): void => {
    const before = held.current.get(pointerId);
    if (before === undefined) return;
    const other = [...held.current].find(([id]) => id !== pointerId)?.[1];
    held.current.set(pointerId, { x, y });
    way.current += Math.abs(x - before.x) + Math.abs(y - before.y);
    if (way.current <= A_CLICK) return;
    // Kept even where the pointer leaves the picture, and let go of where it comes up.
    currentTarget.setPointerCapture(pointerId);
    if (other === undefined) setView((view) => moved(view, x - before.x, y - before.y));
    else setView((view) => pinched(view, { before, now: { x, y }, other }, room.current));
  };
  const release = ({ pointerId }: PointerEvent): void => void held.current.delete(pointerId);
  return {
    onPointerDown: ({ pointerId, clientX, clientY, button }) => {
      if (button !== 0) return;
      if (held.current.size === 0) way.current = 0;
      held.current.set(pointerId, { x: clientX, y: clientY });
    },
    onPointerMove,
    onPointerUp: release,
    onPointerCancel: release,
    wasDragged: () => way.current > A_CLICK,
  };
}

/** Two fingers: the picture grows as they part. */
function pinched(
  view: View,
  { before, now, other }: { readonly before: Point; readonly now: Point; readonly other: Point },
  room: Element | null,
): View {
  const apart = Math.hypot(before.x - other.x, before.y - other.y);
  if (apart === 0) return view;
  const factor = Math.hypot(now.x - other.x, now.y - other.y) / apart;
  return zoomed(view, factor, within(room, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }));
}
