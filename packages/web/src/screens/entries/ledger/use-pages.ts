import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { at, call } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import type { EntriesPage, LedgerRow } from './ledger-row.ts';
import { LINES_OF_PAGE, pageOf } from './volume.ts';

/** The entries of some numbers, page by page as they come in; `null` for one that has not come yet. */
export function usePages(issuer: string, first: number, last: number): PagesRead {
  const { language } = useSay();
  const pages = useMemo(() => pagesBetween(first, last), [first, last]);
  const found = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['entries', issuer, 'page', page],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
        call<EntriesPage>(pagePath(issuer, page), { language, signal }),
      staleTime: 60_000,
    })),
  });
  const rowOf = useCallback(
    (number: number): LedgerRow | null => {
      const page = found[pageOf(number) - (pages[0] ?? 0)]?.data;
      return page?.entries[(number - 1) % LINES_OF_PAGE] ?? null;
    },
    [found, pages],
  );
  return { rowOf, error: found.find(({ error }) => error !== null)?.error ?? null };
}

/** What was read of the ledger. */
export interface PagesRead {
  readonly rowOf: (number: number) => LedgerRow | null;
  readonly error: Error | null;
}

function pagesBetween(first: number, last: number): readonly number[] {
  if (last < first || last < 1) return [];
  const from = pageOf(Math.max(first, 1));
  return Array.from({ length: pageOf(last) - from + 1 }, (_, place) => from + place);
}

function pagePath(issuer: string, page: number): string {
  return `${at`/issuers/${issuer}/entries`}?after=${page * LINES_OF_PAGE}&limit=${LINES_OF_PAGE}`;
}
