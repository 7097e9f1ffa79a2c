import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import type { Json, JsonMembers } from '../../entries/json.ts';

/** So long after the last key the address is written: a link to what stands there can then be taken. */
const PAUSE = 250;

interface Given<Draft> {
  /** What the address calls it. */
  readonly name: 'plan' | 'programme';
  readonly empty: () => Draft;
  /** What the file of a plan states, to be typed on; `null` for what is none. */
  readonly read: (json: Json) => Draft | null;
  /** What its file states; `null` while there is nothing to be stated. */
  readonly write: (draft: Draft) => JsonMembers | null;
}

/** What is typed, and how it is changed. */
export interface DraftInHand<Draft> {
  readonly draft: Draft;
  readonly change: (next: (before: Draft) => Draft) => void;
}

/**
 * What is typed of a plan. The address carries it, so that a link shows the same: it is written a moment after the last key,
 * and an address that somebody goes to is read.
 */
export function useDraftInAddress<Draft>({ name, empty, read, write }: Given<Draft>): DraftInHand<Draft> {
  const { [name]: text } = useTexts();
  const changeAddress = useChangeAddress();
  const [draft, set] = useState(() => readIn(text, read) ?? empty());
  const written = useRef(text);
  const writeLater = useDebouncedCallback((next: Draft) => {
    const json = write(next);
    const said = json === null ? undefined : JSON.stringify(json);
    if (said === written.current) return;
    written.current = said;
    changeAddress({ [name]: said }, { replace: true });
  }, PAUSE);
  const change = useCallback<DraftInHand<Draft>['change']>(
    (next) =>
      set((before) => {
        const after = next(before);
        writeLater(after);
        return after;
      }),
    [writeLater],
  );
  useEffect(() => {
    if (text === written.current) return;
    written.current = text;
    set(readIn(text, read) ?? empty());
    // Only another address is another plan.
  }, [text]);
  return { draft, change };
}

function readIn<Draft>(text: string | undefined, read: Given<Draft>['read']): Draft | null {
  if (text === undefined) return null;
  try {
    return read(JSON.parse(text) as Json);
  } catch {
    return null;
  }
}
