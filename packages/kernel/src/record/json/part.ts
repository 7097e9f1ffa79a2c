import type { JsonFlaw } from './look.ts';

/** The bytes of the window from `start` up to `end`; the line of the file on which they begin, and where that line does. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lineStart: number;
}

/** A name of the outermost object, in its quotes. */
interface NamePart extends Stretch {
  readonly type: 'name';
}

/** What stands under a name, with the number of names within. */
interface ValuePart extends Stretch {
  readonly type: 'value';
  readonly names: number;
}

/** Some items of the list under a name, parted by commas, without the brackets of the list. */
interface ItemsPart extends Stretch {
  readonly type: 'items';
  readonly count: number;
}

/** The file stops being JSON at `end`, or before that in what begins at `start` and should be `of`. */
interface BrokenPart extends Stretch {
  readonly type: 'broken';
  readonly flaw: JsonFlaw;
  readonly of: 'name' | 'value' | 'items' | 'nothing';
}

/** A part of the file that lies in the window as a whole; `end` when the file is complete. */
export type JsonPart = NamePart | ValuePart | ItemsPart | BrokenPart | { readonly type: 'end' };
