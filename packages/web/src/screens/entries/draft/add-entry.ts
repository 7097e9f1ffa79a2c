import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { JsonMembers } from '../json.ts';
import { keepTimes } from '../keep-times.ts';
import { type Draft, isUntouched } from './draft.ts';
import { keepDraft, keptDraft, type Whose } from './keep-draft.ts';

/** An entry that another screen begins: its kind, and what is known of it there. */
export interface Begun {
  readonly kind: string;
  readonly typed: JsonMembers;
}

/** The draft with one entry more, behind those of which something is typed. */
export function withBegun(draft: Draft, { kind, typed }: Begun): Draft {
  const others = isUntouched(draft) ? [] : draft.entries.filter((entry) => entry.kind !== null);
  return { ...draft, entries: [...others, { kind, byKind: { [kind]: typed } }] };
}

/** Puts an entry into the draft of whoever works here, and leads to its form. */
export function useBeginEntry(whose: Whose): (begun: Begun) => void {
  const navigate = useNavigate();
  const { issuer, person } = whose;
  return useCallback(
    (begun) => {
      keepDraft({ issuer, person }, withBegun(keptDraft({ issuer, person }), begun));
      void navigate({ to: '/issuers/$issuer/entries/propose', params: { issuer }, search: keepTimes });
    },
    [issuer, person, navigate],
  );
}
