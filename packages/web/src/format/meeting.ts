import type { Names } from '@tenfold/kernel';
import type { ClassEntitledJson, ConcernJson, MajorityJson, ProposalOfMatter, SaidJson } from './poll.ts';

export type MeetingKind = 'annual' | 'extraordinary' | 'class';

/** A resolution in a meeting’s file, as far as the screens look into it; all else stays as it is. */
export interface ResolutionJson {
  readonly number: string;
  /** As a person has it; `null` or nothing asks for a proposal. */
  readonly reserved?: boolean | null;
  readonly confirmed?: { readonly by: string; readonly on?: string | null } | null;
  readonly classes?: readonly string[] | null;
  readonly abstain?: readonly string[];
  readonly notInFavour?: readonly string[];
  readonly [other: string]: unknown;
}

/** A meeting/1, as far as the screens look into it. */
export interface MeetingJson {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly names?: Names | string | null;
  readonly date?: string | null;
  readonly recordDate?: string | null;
  readonly resolutions: readonly ResolutionJson[];
  readonly [other: string]: unknown;
}

export type CountState = 'waiting' | 'counting' | 'counted' | 'refused' | 'cancelled' | 'interrupted' | 'failed';

/** One count of a meeting in a list. */
export interface CountSummary {
  readonly number: string;
  readonly state: CountState;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly endedAt: string | null;
  /** `null` where nothing was counted. */
  readonly provisional: boolean | null;
}

/** A meeting in the list of an issuer. */
export interface MeetingSummary {
  readonly meeting: string;
  readonly kind: MeetingKind;
  readonly names: Names | null;
  readonly date: string | null;
  readonly recordDate: string | null;
  readonly resolutions: number;
  /** Whether its result stands in the record. */
  readonly declared: boolean;
  readonly counts: readonly CountSummary[];
}

/** A resolution of a notice: what is asked of it, and whether it is reserved. */
export interface NoticeResolution {
  readonly number: string;
  readonly subject: Names | null;
  readonly kind: 'ordinary' | 'special';
  readonly reserved: boolean | null;
  readonly confirmed: { readonly by: string; readonly on: string | null } | null;
  readonly proposal: ProposalOfMatter;
  /** `null` where nobody says what a special resolution needs. */
  readonly majority: MajorityJson | null;
  readonly withdrawn: string | null;
  readonly condition: { readonly on: string; readonly outcome: 'carried' | 'not-carried' } | null;
}

/** What is put to a meeting and who may vote, before anything is counted (meeting-notice/1). */
export interface NoticeJson {
  readonly issuer: string;
  readonly issuerNames: Names;
  readonly meeting: MeetingJson;
  readonly resolutions: readonly NoticeResolution[];
  /** At the record date. */
  readonly classes: readonly ClassEntitledJson[];
  readonly concerns: readonly ConcernJson[];
  readonly announceBy: string | null;
  readonly counts: readonly CountSummary[];
}

export type PollFileKind = 'csv' | 'gzip' | 'parquet' | 'xml';

/** A file that the server holds for a count, by the SHA-256 of its bytes. */
export interface PollFile {
  readonly file: string;
  readonly name: string;
  readonly bytes: string;
  readonly kind: PollFileKind;
}

/** Shares of one class for, against and abstaining, as far as they are counted. */
export interface RunningRow {
  readonly class: string;
  readonly sharesFor: string;
  readonly sharesAgainst: string;
  readonly sharesAbstain: string;
}

/** How far a count has come. */
export interface CountProgress {
  readonly bytes: string;
  /** Of how many; `null` where nothing says. */
  readonly of: string | null;
  readonly lines: number;
  /** Lines a second. */
  readonly rate: number;
  /** Seconds that are left; `null` where nothing says. */
  readonly left: number | null;
}

/** What was counted up to now. */
export interface CountRunning {
  readonly resolutions: readonly { readonly number: string; readonly perClass: readonly RunningRow[] }[];
  readonly refusedPerReason: Readonly<Record<string, number>>;
  readonly lines: number;
}

/** What is announced of a count: the root over all instructions that count, how many, and the hash of the sealed count. */
export interface CountSealJson {
  readonly root: string;
  readonly size: number;
  readonly digest: string;
}

/** One count of a meeting, while it runs and after it (poll-count/1). */
export interface PollCountJson extends CountSummary {
  readonly meeting: string;
  readonly files: { readonly instructions: readonly PollFile[]; readonly register: readonly PollFile[] | null };
  readonly progress: CountProgress | null;
  readonly running: CountRunning | null;
  readonly seal: CountSealJson | null;
  readonly problems: readonly (SaidJson & { readonly place: string | null })[];
  /** Whether there is a result to be read. */
  readonly result: boolean;
}

/** Whether a count still goes on. */
export function isUnderWay({ state }: Pick<CountSummary, 'state'>): boolean {
  return state === 'waiting' || state === 'counting';
}

/** Whether a count that has ended can go on from where it stopped. */
export function canGoOn({ state }: Pick<CountSummary, 'state'>): boolean {
  return state === 'cancelled' || state === 'interrupted' || state === 'failed';
}

/** A page of refused lines. */
export interface RefusedPage {
  readonly total: number;
  readonly refusedPerReason: Readonly<Record<string, number>>;
  readonly lines: readonly RefusedLineJson[];
  /** After what the next page begins; `null` where there is none. */
  readonly next: string | null;
}

export interface RefusedLineJson {
  readonly line: number;
  /** Which of the files, from nought. */
  readonly source: number;
  readonly file: string | null;
  readonly reason: string;
  readonly text: string;
  readonly member: string | null;
  readonly resolution: string | null;
}
