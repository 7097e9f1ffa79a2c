import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import type { Candidates } from '../../../engine/questions.ts';
import { useSay } from '../../../language/say.tsx';
import type { Speaker } from '../say/said.ts';
import { DraftEntryForm } from './draft-entry-form.tsx';
import { type Draft, idsOf } from './draft.ts';
import type { ProblemsByEntry } from './problems-by-entry.ts';

export interface EntriesGiven {
  readonly issuer: string;
  readonly draft: Draft;
  readonly change: (next: (before: Draft) => Draft) => void;
  readonly speaker: Speaker;
  /** `null` while they are being read. */
  readonly candidates: Candidates | null;
  readonly lacking: readonly (readonly string[])[];
  readonly problems: ProblemsByEntry;
}

/** The entries of a draft, one below the other, and the way to another. */
export function DraftEntries(given: EntriesGiven): JSX.Element {
  const { say } = useSay();
  const { draft, change } = given;
  const ids = idsOf(draft.entries);
  const last = useRef<HTMLHeadingElement | null>(null);
  const count = useRef(draft.entries.length);
  useEffect(() => {
    // What was added is gone to, by whoever can't see that it came.
    if (draft.entries.length > count.current) last.current?.focus();
    count.current = draft.entries.length;
  }, [draft.entries.length]);
  const add = (): void => change((before) => ({ ...before, entries: [...before.entries, { kind: null, byKind: {} }] }));
  return (
    <>
      {draft.entries.map((entry, place) => (
        // Entries are known by their place: their names may change while they are typed.
        <DraftEntryForm
          key={`${place}`}
          {...given}
          entry={entry}
          place={place}
          madeId={ids[place] ?? ''}
          heading={place === draft.entries.length - 1 ? last : null}
        />
      ))}
      {draft.entries.at(-1)?.kind === null ? null : (
        <Button variant="default" onClick={add}>
          + {say('entry-work.another')}
        </Button>
      )}
    </>
  );
}
