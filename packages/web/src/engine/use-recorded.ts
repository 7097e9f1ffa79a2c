import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { at } from '../api/call.ts';
import { tellRecorded } from './ask.ts';

/** Says that something was recorded of an issuer: whatever the screens show of it is asked anew. */
export function useRecorded(): (issuer: string) => void {
  const queries = useQueryClient();
  return useCallback(
    (issuer) => {
      tellRecorded(issuer);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(issuer) });
    },
    [queries],
  );
}

/** Listens to what is recorded of an issuer for as long as its screens are shown, whoever records it. */
export function useListenTo(issuer: string): void {
  const recorded = useRecorded();
  useEffect(() => {
    const events = new EventSource(`/api/v1${at`/issuers/${issuer}/events`}`);
    let seen: string | null = null;
    const look = ({ data }: MessageEvent<string>): void => {
      const { size } = JSON.parse(data) as { readonly size: string };
      // The first that is told is how things stood when the screen opened.
      if (seen !== null && seen !== size) recorded(issuer);
      seen = size;
    };
    events.addEventListener('size', look);
    events.addEventListener('findings', look);
    return () => events.close();
  }, [issuer, recorded]);
}
