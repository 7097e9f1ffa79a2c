import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { at, call } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import { type Draft, entriesOf } from './draft.ts';
import { newKey } from './keep-draft.ts';

interface Sending {
  readonly draft: Draft;
  readonly change: (next: (before: Draft) => Draft) => void;
}

/** Proposes the entries of a draft; gives the number of the proposal. Sent again unchanged, it is the same proposal. */
export function useSendDraft(issuer: string, { draft, change }: Sending): UseMutationResult<string, Error, void> {
  const { language } = useSay();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const json = { entries: entriesOf(draft), note: draft.note.trim() === '' ? null : draft.note };
      const said = JSON.stringify(json);
      // What was changed since it was sent is another request, whatever became of the first.
      const key = draft.sent === null || draft.sent === said ? draft.key : newKey();
      change((before) => ({ ...before, key, sent: said }));
      const path = at`/issuers/${issuer}/proposals`;
      const { proposal } = await call<{ readonly proposal: string }>(path, { method: 'POST', json, key, language });
      return proposal;
    },
    onSuccess: async () => queries.invalidateQueries({ queryKey: ['proposals', issuer] }),
  });
}
