import { useQuery } from '@tanstack/react-query';
import { at, call } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';

/** What the people are called who entered or approved something; an id that is nobody's stands for itself. */
export function useNamesOfPeople(issuer: string, ids: readonly (string | null)[]): (id: string) => string {
  const { language } = useSay();
  const wanted = [...new Set(ids.filter((id) => id !== null))].toSorted();
  const { data } = useQuery({
    queryKey: ['names', issuer, wanted],
    queryFn: async ({ signal }) => {
      const path = `${at`/issuers/${issuer}/names`}?${new URLSearchParams({ of: wanted.join(',') }).toString()}`;
      return call<{ readonly names: Readonly<Record<string, string>> }>(path, { language, signal });
    },
    enabled: wanted.length > 0,
    staleTime: 300_000,
    placeholderData: (before) => before,
  });
  return (id) => data?.names[id] ?? id;
}
