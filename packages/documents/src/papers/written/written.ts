import type { Message, RatioBounds, Reason, Standing, Verdict } from '@tenfold/kernel';

/** What a figure counts: shares, votes, or a part of a whole. */
export type Unit = 'shares' | 'votes' | 'part';

/** One line of a written paper. Whatever rests on the record names the entries on which it does. */
export type Line =
  /** A sentence; of a remark what stands beside it in small. */
  | { readonly as: 'text' | 'remark'; readonly text: Message; readonly entries: readonly string[] }
  /** An answer of the rules: under which provision, what is answered about, and why. */
  | {
      readonly as: 'answer';
      readonly verdict: Verdict;
      readonly provision: string | null;
      readonly text: Message;
      readonly why: Reason | null;
      /** The key of the word for the answer; `null` where the reason is the answer. */
      readonly word: string | null;
      /** The weakest of the sources on which it rests; `null` where that is said elsewhere. */
      readonly standing: Standing | null;
      readonly entries: readonly string[];
    }
  /** A figure: where it is not known a blank is printed, and a remark says what is known. `null` for one that nothing bounds. */
  | {
      readonly as: 'figure';
      readonly text: Message;
      readonly unit: Unit;
      readonly value: RatioBounds | null;
      readonly entries: readonly string[];
    }
  /** A place that is left for the pen. */
  | { readonly as: 'blank'; readonly text: Message; readonly entries: readonly string[] };

/** A part of a written paper under a heading of its own. */
export interface Section {
  /** Its name for programs: `figures`. */
  readonly name: string;
  readonly heading: Message;
  readonly lines: readonly Line[];
}

/** A paper in words: what its text, its JSON and its workbook are written from. */
export interface Written {
  readonly title: Message;
  /** The person that it is about; `null` for one about the issuer. */
  readonly person: string | null;
  /** What stands above the first heading. */
  readonly opening: readonly Line[];
  readonly sections: readonly Section[];
  /** What whoever signs or files it has to know, which is no part of what he says. */
  readonly notes: readonly Message[];
}

/** A sentence that rests on these entries. */
export function text(what: Message, entries: readonly string[] = []): Line {
  return { as: 'text', text: what, entries };
}

/** A sentence in small. */
export function remark(what: Message, entries: readonly string[] = []): Line {
  return { as: 'remark', text: what, entries };
}

/** A place for the pen. */
export function blank(what: Message, entries: readonly string[] = []): Line {
  return { as: 'blank', text: what, entries };
}

/** A figure within bounds, or one that nothing bounds. */
export function figure(
  what: Message,
  {
    unit,
    value,
    entries,
  }: { readonly unit: Unit; readonly value: RatioBounds | null; readonly entries: readonly string[] },
): Line {
  return { as: 'figure', text: what, unit, value, entries };
}

/** All lines from top to bottom. */
export function linesOf({ opening, sections }: Written): readonly Line[] {
  return [...opening, ...sections.flatMap(({ lines }) => lines)];
}
