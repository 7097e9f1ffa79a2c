import type { PaperPage } from '@tenfold/documents/pages';

/** What is recognised of one picture: its size in pixels, its lines, and where it has ink that gave none. */
export type Recognised = Pick<PaperPage, 'width' | 'height' | 'lines' | 'unread'>;

/** Recognises the letters of pictures. It must be closed when no more are to come. */
export interface Recogniser {
  /** What stands on a picture in PNG or JPEG. */
  recognise(picture: Uint8Array): Promise<Recognised>;
  close(): Promise<void>;
}
