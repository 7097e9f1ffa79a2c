/** Where something stands on its page, in the page's own units from the upper left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A word of a page. What was recognised from a picture says how surely, from 0 to 100; letters of the file itself are `null`. */
export interface PlacedWord {
  readonly text: string;
  readonly place: Place;
  readonly confidence: number | null;
}

/** One line of a page, from left to right. */
export interface PlacedLine {
  readonly place: Place;
  readonly words: readonly PlacedWord[];
}

/** Where the letters of a page come from: from the file, or from its picture. */
export type ReadBy = 'letters' | 'recognition';

/** One page with its lines in the order in which a person reads them. */
export interface PaperPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly readBy: ReadBy;
  readonly lines: readonly PlacedLine[];
  /** Places of a picture with ink that looks like writing and gave no words; left out for letters of the file itself. */
  readonly unread?: readonly Place[];
}
