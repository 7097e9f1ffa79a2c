import type { PaperPage } from '@tenfold/documents/pages';
import type { Message } from '@tenfold/kernel';

/** What kind of file a paper came as. */
export type FileKind = 'pdf' | 'docx' | 'png' | 'jpeg' | 'tiff';

/** A paper as it was read off a file, with what a person should know about the file. */
export interface PaperFile {
  readonly kind: FileKind;
  readonly pages: readonly PaperPage[];
  readonly remarks: readonly Message[];
}

/** What a file was read as, or why it was not. */
export type PaperRead =
  | { readonly kind: 'paper'; readonly paper: PaperFile }
  | { readonly kind: 'refused'; readonly reason: Message };
