import type { AnnouncementRead } from '../announcement/announcement-read.ts';
import type { PaperRead } from '../paper-file.ts';
import { valueIn } from './line.ts';

/** What a process of the reader is started for: to read a file as a paper or as an announcement, or to draw one of its pages. */
export type Job = { readonly what: 'read' | 'announcement' } | { readonly what: 'draw'; readonly page: number };

/** How far the reading of a file has come. */
export interface Progress {
  /** Pages that are read. */
  readonly done: number;
  /** All pages of the file. */
  readonly of: number;
}

/** A line that a process writes: how far it has come, and at last what came of it. A drawn page is PNG as base64. */
export type Said =
  | { readonly progress: Progress }
  | { readonly read: PaperRead }
  | { readonly announcement: AnnouncementRead }
  | { readonly drawn: string | null };

/** What a line says. */
export function saidIn(line: string): Said {
  return valueIn(line) as Said;
}

/** A job as the words behind the program. */
export function wordsOf(job: Job): readonly string[] {
  return job.what === 'draw' ? ['draw', String(job.page)] : [job.what];
}

/** The job that the words behind the program name. */
export function jobIn([what, page]: readonly string[]): Job {
  if (what === 'draw') return { what, page: Number(page) };
  return { what: what === 'announcement' ? what : 'read' };
}
