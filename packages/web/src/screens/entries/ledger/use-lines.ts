import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Shown } from './ledger-table.tsx';

/** Lines beside those that can be seen, so that scrolling shows no gap. */
const LINES_BESIDE = 8;

const NARROW = '(max-width: 60rem)';
const HEIGHT = 60;
const HEIGHT_NARROW = 104;

interface Lines {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly items: readonly VirtualItem[];
  readonly height: number;
  readonly rowHeight: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Which lines are there at the moment, and the keys that lead from line to line. */
export function useLines({ count, onSeen, showing }: Shown): Lines {
  const scroller = useRef<HTMLDivElement | null>(null);
  const rowHeight = useSyncExternalStore(watchWidth, () => (matchMedia(NARROW).matches ? HEIGHT_NARROW : HEIGHT));
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: LINES_BESIDE,
  });
  const wanted = useRef<number | null>(null);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  useEffect(() => onSeen(first, last), [onSeen, first, last]);
  useEffect(() => {
    if (showing !== null) virtual.scrollToIndex(showing.place, { align: 'center' });
  }, [virtual, showing]);
  // A line that was asked for by a key may only now be there.
  useEffect(() => {
    if (wanted.current !== null && focusLine(scroller.current, wanted.current)) wanted.current = null;
  });
  const go = (place: number): void => {
    wanted.current = Math.min(Math.max(place, 0), count - 1);
    virtual.scrollToIndex(wanted.current);
    if (focusLine(scroller.current, wanted.current)) wanted.current = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const here = placeOfFocus(scroller.current);
    go(typeof step === 'number' ? (here ?? first - step) + step : step === 'first' ? 0 : count - 1);
  };
  return { scroller, items, height: virtual.getTotalSize(), rowHeight, onKeyDown };
}

const steps: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  PageDown: 10,
  PageUp: -10,
  Home: 'first',
  End: 'last',
};

function placeOfFocus(scroller: HTMLElement | null): number | null {
  const line = document.activeElement?.closest<HTMLElement>('[data-place]');
  return line !== null && line !== undefined && scroller?.contains(line) === true
    ? Number(line.dataset['place'])
    : null;
}

function focusLine(scroller: HTMLElement | null, place: number): boolean {
  const button = scroller?.querySelector<HTMLElement>(`[data-place="${place}"] button`);
  button?.focus({ preventScroll: true });
  return button !== null && button !== undefined;
}

function watchWidth(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
