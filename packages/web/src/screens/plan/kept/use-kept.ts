import {
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  type InfiniteData,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { at, call } from '../../../api/call.ts';
import type { KeptPageJson, WholeKeptJson } from '../../../format/kept-clearance.ts';
import { useSay } from '../../../language/say.tsx';

/** So many are read at once. */
const AT_ONCE = 100;

/** The kept clearances of an issuer, page by page in the order of their numbers. */
export function useKeptClearances(issuer: string): UseInfiniteQueryResult<InfiniteData<KeptPageJson>> {
  const { language } = useSay();
  return useInfiniteQuery({
    queryKey: ['clearances', issuer, 'list', language],
    queryFn: async ({ pageParam, signal }) =>
      call<KeptPageJson>(`${at`/issuers/${issuer}/clearances`}?limit=${AT_ONCE}&after=${pageParam}`, {
        language,
        signal,
      }),
    initialPageParam: '0',
    getNextPageParam: ({ next }: KeptPageJson) => next,
  });
}

/** One of them, with what became of each of its entries. */
export function useKeptClearance(issuer: string, number: string): UseQueryResult<WholeKeptJson> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['clearances', issuer, number, language],
    queryFn: async ({ signal }) =>
      call<WholeKeptJson>(at`/issuers/${issuer}/clearances/${number}`, { language, signal }),
    retry: false,
  });
}
