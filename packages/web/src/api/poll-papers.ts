import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Names } from '@tenfold/kernel';
import type { NotPut } from '../format/poll.ts';
import { useSay } from '../language/say.tsx';
import { call } from './call.ts';
import { type CountOf, countPath } from './polls.ts';

/** One line of an announcement: a sentence, or what is left for the pen. */
export interface AnnouncedLine {
  readonly as: 'text' | 'blank';
  readonly what: { readonly key: string; readonly text: string };
}

/** A row of its table: votes, with percentages as they are printed. */
export interface AnnouncedRow {
  readonly votesFor: string;
  readonly percentFor: string | null;
  readonly votesAgainst: string;
  readonly percentAgainst: string | null;
  /** `null` where the meeting leaves abstentions out. */
  readonly votesAbstain: string | null;
  readonly percentAbstain: string | null;
  readonly totalShares: string;
  readonly totalVotes: string;
}

/** The announcement of a result in one language (poll-results/1). */
export interface AnnouncementJson {
  readonly language: string;
  readonly draft: boolean;
  readonly announceBy: string | null;
  readonly title: string;
  readonly opening: readonly AnnouncedLine[];
  readonly results: readonly {
    readonly number: string;
    readonly subject: Names | null;
    readonly notPut: NotPut | null;
    readonly carried: boolean;
    readonly perClass: readonly ({ readonly class: string } & AnnouncedRow)[];
    readonly all: AnnouncedRow;
  }[];
  readonly sections: readonly { readonly section: string; readonly lines: readonly AnnouncedLine[] }[];
}

/** The forms in which a paper of a count is given, by the ends of their addresses. */
export const paperForms = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const;

export type PaperForm = (typeof paperForms)[number];

/** Where a paper of a count is fetched in one of its forms and languages. */
export function pollPaperAddress(
  of: CountOf,
  paper: 'announcement' | 'certificate',
  { form, language }: { readonly form: PaperForm; readonly language: string },
): string {
  const end = form === 'json' ? '' : `.${form}`;
  return `/api/v1${countPath(of)}/${paper}${end}?${new URLSearchParams({ lang: language }).toString()}`;
}

/** The announcement of a result, in the language in which it is looked at. */
export function useAnnouncement(of: CountOf, asked: string): UseQueryResult<AnnouncementJson> {
  const { language } = useSay();
  const query = new URLSearchParams({ lang: asked }).toString();
  return useQuery({
    queryKey: ['announcement', of.issuer, of.meeting, of.number, asked],
    queryFn: async ({ signal }) =>
      call<AnnouncementJson>(`${countPath(of)}/announcement?${query}`, { language, signal }),
    retry: false,
  });
}
