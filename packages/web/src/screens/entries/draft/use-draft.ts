import { useCallback, useState } from 'react';
import { type Draft, emptyDraft } from './draft.ts';
import { keepDraft, keptDraft, newKey, type Whose } from './keep-draft.ts';

/** A draft, and how it is changed. */
export interface DraftInHand {
  readonly draft: Draft;
  readonly change: (next: (before: Draft) => Draft) => void;
  /** Begins anew: what was typed is gone. */
  readonly clear: () => void;
}

/** The draft of whoever is signed in; each change is kept in this browser at once. */
export function useDraft(whose: Whose): DraftInHand {
  const { issuer, person } = whose;
  const [draft, set] = useState(() => keptDraft(whose));
  const change = useCallback(
    (next: (before: Draft) => Draft) =>
      set((before) => {
        const after = next(before);
        keepDraft({ issuer, person }, after);
        return after;
      }),
    [issuer, person],
  );
  const clear = useCallback(() => change(() => emptyDraft(newKey())), [change]);
  return { draft, change, clear };
}
