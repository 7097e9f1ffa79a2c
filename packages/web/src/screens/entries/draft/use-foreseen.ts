import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { at, call, RequestRefused } from '../../../api/call.ts';
import type { ToldProblem } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import { hongKongToday } from '../../../time/asked.ts';
import { useTimes } from '../../../time/use-times.ts';
import type { JsonMembers } from '../json.ts';
import type { ForeseenJson } from '../proposals/foreseen.tsx';

/** So long after the last key it is judged what the entries would do. */
const PAUSE = 400;

/** What is foreseen of entries, or what is wrong with them. */
export interface Foreseeing {
  readonly foreseen: ForeseenJson | null;
  readonly problems: readonly ToldProblem[];
  readonly further: number;
  /** Whether what stands there is of what was typed before. */
  readonly isOlder: boolean;
  readonly error: Error | null;
}

/** What recording the entries would change on the day that is looked at, asked of the ledger once nothing is lacking in them. */
export function useForeseen(issuer: string, entries: readonly JsonMembers[], isWhole: boolean): Foreseeing {
  const { language } = useSay();
  const { asked } = useTimes();
  const typed = JSON.stringify(entries);
  const [settled] = useDebouncedValue(typed, PAUSE);
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['foreseen', issuer, language, asked.on, settled],
    queryFn: async ({ signal }) => {
      const given = JSON.parse(settled) as readonly JsonMembers[];
      const path = `${at`/issuers/${issuer}/foreseen`}?on=${asked.on ?? dayOf(given)}`;
      return call<ForeseenJson>(path, { method: 'POST', json: { entries: given }, language, signal });
    },
    enabled: isWhole && entries.length > 0 && settled === typed,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 5_000,
  });
  const isOlder = settled !== typed || isFetching || isPlaceholderData;
  if (!isWhole) return { foreseen: null, problems: [], further: 0, isOlder: false, error: null };
  const refused = error instanceof RequestRefused && error.status !== 401 && error.status !== 403 ? error : null;
  return {
    foreseen: error === null ? (data ?? null) : null,
    problems: refused?.problems ?? [],
    further: refused?.furtherProblems ?? 0,
    isOlder,
    error: refused === null ? error : null,
  };
}

/** Today, or the last day on which any of them takes effect, if that is yet to come. */
function dayOf(entries: readonly JsonMembers[]): string {
  const days = entries.map(({ effective }) => (typeof effective === 'string' ? effective.slice(0, 10) : ''));
  return [hongKongToday(Date.now()), ...days].toSorted().at(-1) ?? '';
}
