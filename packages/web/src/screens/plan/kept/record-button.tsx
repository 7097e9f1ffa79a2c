import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { DraftedEntry } from '../../../engine/questions.ts';
import { useSay } from '../../../language/say.tsx';
import { type Draft, type DraftEntry, isUntouched } from '../../entries/draft/draft.ts';
import { keepDraft, keptDraft } from '../../entries/draft/keep-draft.ts';
import { keepTimes } from '../../entries/keep-times.ts';

interface Given {
  readonly issuer: string;
  readonly person: string;
  readonly drafts: readonly DraftedEntry[];
}

/** Opens the form of entries with those that the acts would become, behind what is typed there already. */
export function RecordButton({ issuer, person, drafts }: Given): JSX.Element | null {
  const { say } = useSay();
  const navigate = useNavigate();
  if (drafts.length === 0) return null;
  const record = (): void => {
    const whose = { issuer, person };
    keepDraft(whose, withDrafted(keptDraft(whose), drafts));
    void navigate({ to: '/issuers/$issuer/entries/propose', params: { issuer }, search: keepTimes });
  };
  return (
    <Button variant="default" onClick={record}>
      {say('plan-screen.record', { count: { number: BigInt(drafts.length) } })}
    </Button>
  );
}

/** The draft with an entry for each that was drafted. */
export function withDrafted(draft: Draft, drafts: readonly DraftedEntry[]): Draft {
  const drafted = drafts.map(
    ({ kind, on, fields }): DraftEntry => ({ kind, byKind: { [kind]: { effective: on, fields } } }),
  );
  const typed = isUntouched(draft) ? [] : draft.entries.filter(({ kind }) => kind !== null);
  return { ...draft, entries: [...typed, ...drafted] };
}
