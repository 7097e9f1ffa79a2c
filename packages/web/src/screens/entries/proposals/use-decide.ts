import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { at, call } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';

export type Decision = 'approve' | 'reject' | 'withdraw';

interface Decided {
  readonly decision: Decision;
  readonly reason: string;
}

/** Decides on a proposal. Sent again, a decision is the same one. */
export function useDecide(issuer: string, number: string): UseMutationResult<unknown, Error, Decided> {
  const { language } = useSay();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ decision, reason }: Decided) => {
      const path = `${at`/issuers/${issuer}/proposals/${number}`}/${decision}`;
      const key = `${decision}-${number}`;
      const json = decision === 'approve' ? {} : { json: { reason } };
      return call<unknown>(path, { method: 'POST', key, language, ...json });
    },
    // What was recorded changes every screen of the issuer.
    onSuccess: async () => {
      const of = (name: string) => queries.invalidateQueries({ queryKey: [name, issuer] });
      await Promise.all(['proposals', 'entries', 'issuer', 'engine', 'record'].map(of));
    },
  });
}
