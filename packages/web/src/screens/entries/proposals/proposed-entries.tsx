import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { at, call } from '../../../api/call.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { EntrySaid } from '../ledger/entry-said.tsx';
import type { EntryJson } from '../ledger/ledger-row.ts';

interface Given {
  readonly issuer: string;
  readonly number: string;
}

interface Page {
  readonly entries: readonly EntryJson[];
  readonly next: string | null;
}

/** The entries of a proposal, each with all that it would say. */
export function ProposedEntries({ issuer, number }: Given): JSX.Element {
  const { say, language } = useSay();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['proposals', issuer, number, 'entries'],
    queryFn: async ({ pageParam, signal }) => {
      const path = `${at`/issuers/${issuer}/proposals/${number}/entries`}?limit=50&after=${pageParam}`;
      return call<Page>(path, { language, signal });
    },
    initialPageParam: '0',
    getNextPageParam: ({ next }: Page) => next,
  });
  if (error !== null) return <FaultNotice error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <section>
      <h2>{say('entry-work.entries-of')}</h2>
      {data.pages
        .flatMap(({ entries }) => entries)
        .map((entry) => (
          <article key={entry.id} className="proposed">
            <h3>{say(`entry-kind.${entry.kind}`)}</h3>
            {typeof entry.supersedes === 'string' ? (
              <p>{say('entries.corrects', { entry: { entry: entry.supersedes } })}</p>
            ) : null}
            <EntrySaid issuer={issuer} entry={entry} heading="h4" />
          </article>
        ))}
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('entry-work.entries-further')}
        </Button>
      ) : null}
    </section>
  );
}
