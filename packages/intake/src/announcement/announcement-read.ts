import type { Message } from '@tenfold/kernel';
import type { AnnouncementFile } from './read-announcement-file.ts';

/** What a file was read as, or why it was not. */
export type AnnouncementRead =
  | { readonly kind: 'announcement'; readonly file: AnnouncementFile }
  | { readonly kind: 'refused'; readonly reason: Message };
