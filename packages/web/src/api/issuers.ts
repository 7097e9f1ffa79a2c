import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Names } from '@tenfold/kernel';
import { useSay } from '../language/say.tsx';
import { at, call } from './call.ts';

/** An issuer of the ledger. */
export interface IssuerJson {
  readonly id: string;
  readonly names: Names;
  readonly stockCode: string | null;
  readonly placeOfIncorporation: string | null;
  readonly policies: Readonly<Record<string, string>>;
}

/** The issuers that whoever asks may see. */
export function useIssuers(): UseQueryResult<readonly IssuerJson[]> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['issuers'],
    queryFn: async ({ signal }) => {
      const { issuers } = await call<{ readonly issuers: readonly IssuerJson[] }>('/issuers', { language, signal });
      return issuers;
    },
  });
}

/** One issuer, with how many entries its ledger has. */
export function useIssuer(issuer: string): UseQueryResult<IssuerJson & { readonly entries: string }> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['issuer', issuer],
    queryFn: async ({ signal }) =>
      call<IssuerJson & { readonly entries: string }>(at`/issuers/${issuer}`, { language, signal }),
  });
}
