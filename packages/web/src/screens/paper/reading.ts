import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { FieldPlace } from '@tenfold/documents/pages';
import type { Deviation, Doubtful, Instrument } from '@tenfold/kernel';
import { at, call } from '../../api/call.ts';
import { useSay } from '../../language/say.tsx';

/** An undertaking as it was read, with what is amiss in sentences of one language, each with its key in the catalogue. */
export interface InstrumentJson extends Omit<Instrument, 'missing' | 'doubtful' | 'deviations'> {
  readonly missing: readonly string[];
  readonly missingKeys: readonly string[];
  readonly doubtful: readonly (Doubtful & { readonly whyKey: string })[];
  readonly deviations: readonly (Deviation & { readonly effectKey: string })[];
}

/** The instrument as an entry holds it: with keys, from which each reader's language is made. */
export function instrumentOf({
  missing: _,
  missingKeys,
  doubtful,
  deviations,
  ...instrument
}: InstrumentJson): Instrument {
  return {
    ...instrument,
    missing: missingKeys,
    doubtful: doubtful.map(({ text, page, whyKey }) => ({ text, page, why: whyKey })),
    deviations: deviations.map(({ clause, kind, text, effectKey }) => ({ clause, kind, text, effect: effectKey })),
  };
}

/** Where a field stands: lines in the units of its page. */
export type PlaceJson = Omit<FieldPlace, 'places'> & { readonly lines: FieldPlace['places'] };

/** The pages of a file that was read; `null` for a text. */
export interface FileJson {
  readonly kind: string;
  readonly pages: readonly {
    readonly number: number;
    readonly width: number;
    readonly height: number;
    readonly readBy: 'letters' | 'recognition';
  }[];
  readonly places: readonly PlaceJson[];
  readonly remarks: readonly string[];
}

export type ReadingJson =
  | { readonly state: 'reading'; readonly progress: { readonly done: number; readonly of: number } | null }
  | { readonly state: 'read'; readonly instrument: InstrumentJson; readonly file: FileJson | null };

const BETWEEN_MILLISECONDS = 1000;

/** What a file of evidence was read as; asked again until it is read. */
export function useReading(issuer: string, sha256: string): UseQueryResult<ReadingJson> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['paper', issuer, sha256, language],
    queryFn: async ({ signal }) =>
      call<ReadingJson>(at`/issuers/${issuer}/evidence/${sha256}/reading`, { language, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? BETWEEN_MILLISECONDS : false),
    staleTime: ({ state }) => (state.data?.state === 'read' ? Number.POSITIVE_INFINITY : 0),
    retry: false,
  });
}

/** The address of a page as a picture. */
export function pictureOf(issuer: string, sha256: string, page: number): string {
  return `/api/v1${at`/issuers/${issuer}/evidence/${sha256}/pages/${String(page)}`}`;
}
