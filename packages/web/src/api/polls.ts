import {
  keepPreviousData,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import {
  isUnderWay,
  type MeetingJson,
  type MeetingSummary,
  type NoticeJson,
  type PollCountJson,
  type RefusedPage,
} from '../format/meeting.ts';
import type { PollJson, WeightAt } from '../format/poll.ts';
import { useSay } from '../language/say.tsx';
import { newKey } from '../screens/entries/draft/keep-draft.ts';
import { at, call } from './call.ts';

/** How often a count that goes on is asked how far it is, in milliseconds. */
const LOOK_EVERY = 1000;

/** Which meeting of which issuer. */
export interface MeetingOf {
  readonly issuer: string;
  readonly meeting: string;
}

/** Which count of it. */
export interface CountOf extends MeetingOf {
  readonly number: string;
}

/** Where a meeting is asked for below `/api/v1`. */
export function meetingPath({ issuer, meeting }: MeetingOf): string {
  return at`/issuers/${issuer}/meetings/${meeting}`;
}

/** Where one of its counts is. */
export function countPath(of: CountOf): string {
  return `${meetingPath(of)}${at`/counts/${of.number}`}`;
}

/** The meetings of an issuer, the newest first. */
export function useMeetings(issuer: string): UseQueryResult<readonly MeetingSummary[]> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['meetings', issuer, language],
    queryFn: async ({ signal }) => {
      const path = at`/issuers/${issuer}/meetings`;
      const { meetings } = await call<{ readonly meetings: readonly MeetingSummary[] }>(path, { language, signal });
      return meetings;
    },
    retry: false,
  });
}

/** What is put to a meeting: as the record has it, or as somebody has it at hand. */
export function useNotice(of: MeetingOf, atHand: MeetingJson | null): UseQueryResult<NoticeJson> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['meeting', of.issuer, of.meeting, language, atHand === null ? '' : JSON.stringify(atHand)],
    queryFn: async ({ signal }) => readNotice(of, atHand, { language, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Asks what is put to a meeting; `atHand` is the meeting where it is not taken from the record. */
export async function readNotice(
  of: MeetingOf,
  atHand: MeetingJson | null,
  asked: { readonly language: string; readonly signal?: AbortSignal },
): Promise<NoticeJson> {
  if (atHand === null) return call<NoticeJson>(meetingPath(of), asked);
  return call<NoticeJson>(`${meetingPath(of)}/notice`, { ...asked, method: 'POST', json: { meeting: atHand } });
}

/** One count, asked again and again while it goes on. */
export function usePollCount(of: CountOf): UseQueryResult<PollCountJson> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['poll-count', of.issuer, of.meeting, of.number, language],
    queryFn: async ({ signal }) => call<PollCountJson>(countPath(of), { language, signal }),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isUnderWay(data) ? LOOK_EVERY : false),
    retry: false,
  });
}

/** Stops a count, or has it go on; what it is then stands at once where it is shown. */
export function useSteerCount(of: CountOf): UseMutationResult<PollCountJson, Error, 'cancel' | 'resume'> {
  const { language } = useSay();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (how: 'cancel' | 'resume') =>
      call<PollCountJson>(`${countPath(of)}/${how}`, { method: 'POST', key: newKey(), language }),
    onSuccess: async () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(of.meeting) }),
  });
}

/** The result of a count, by the weight of one of the two days. */
export function usePollResult(of: CountOf, weightAt: WeightAt | undefined): UseQueryResult<PollJson> {
  const { language } = useSay();
  const query = weightAt === undefined ? '' : `?${new URLSearchParams({ weightAt }).toString()}`;
  return useQuery({
    queryKey: ['poll-result', of.issuer, of.meeting, of.number, language, query],
    queryFn: async ({ signal }) => call<PollJson>(`${countPath(of)}/result${query}`, { language, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Which refused lines are looked at. */
export interface RefusedAsked {
  readonly reason: string | undefined;
  readonly after: string | undefined;
}

/** A page of the lines that were refused. */
export function useRefusedLines(of: CountOf, { reason, after }: RefusedAsked): UseQueryResult<RefusedPage> {
  const { language } = useSay();
  const given = Object.entries({ reason, after }).filter((one): one is [string, string] => one[1] !== undefined);
  const query = new URLSearchParams([...given, ['limit', '50']]).toString();
  return useQuery({
    queryKey: ['refused-lines', of.issuer, of.meeting, of.number, language, query],
    queryFn: async ({ signal }) => call<RefusedPage>(`${countPath(of)}/refused?${query}`, { language, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
