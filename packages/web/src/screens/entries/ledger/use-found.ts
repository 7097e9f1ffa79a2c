import { useInfiniteQuery } from '@tanstack/react-query';
import { at, call } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import type { EntriesPage, LedgerRow } from './ledger-row.ts';
import { searchOf, type Sought } from './sought.ts';
import { LINES_OF_PAGE } from './volume.ts';

/** What a search has found so far. */
export interface Found {
  readonly rows: readonly LedgerRow[];
  /** The number to which it has looked; `null` where all was looked through. */
  readonly lookedTo: string | null;
  readonly isLooking: boolean;
  readonly error: Error | null;
  readonly lookFurther: () => void;
}

/** Entries that fit, as the ledger finds them, page by page. */
export function useFound(issuer: string, sought: Sought, newestFirst: boolean): Found {
  const { language } = useSay();
  const order = newestFirst ? 'newest-first' : 'oldest-first';
  const { data, error, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['entries', issuer, 'found', sought, order],
    queryFn: async ({ pageParam, signal }) => {
      const asked = { ...searchOf(sought), order, limit: String(LINES_OF_PAGE), after: pageParam };
      const path = `${at`/issuers/${issuer}/entries`}?${new URLSearchParams(asked).toString()}`;
      return call<EntriesPage>(path, { language, signal });
    },
    initialPageParam: '0',
    getNextPageParam: ({ next }: EntriesPage) => next,
  });
  const pages = data?.pages ?? [];
  return {
    rows: pages.flatMap(({ entries }) => entries),
    lookedTo: pages.at(-1)?.next ?? null,
    isLooking: isFetching,
    error,
    lookFurther: () => void fetchNextPage(),
  };
}
