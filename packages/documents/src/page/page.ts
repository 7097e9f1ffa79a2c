import type { Verdict } from '@tenfold/kernel';

/** What a stretch of text is, for whoever gives it a colour or a weight. It never says more than the text itself. */
export type Tone = 'plain' | 'strong' | 'quiet' | Verdict;

/** A stretch of text of one tone. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** One paragraph before it is broken into lines. */
export type Spans = readonly Span[];

/** How the cells of a column stand below each other; counts stand on their last digit, percentages on their point. */
export type Alignment = 'left' | 'right' | 'point';

/**
 * A line of a table: its cells, or a remark that runs under the row above. Cells that stand under those of the row above are a
 * second line of it: no line is drawn and no page ends between the two.
 */
export type TableRow = { readonly cells: readonly Spans[]; readonly under?: 'row-above' } | { readonly remark: Spans };

/**
 * One piece of a page, from top to bottom. `indent` is in columns of the terminal. What is `verbatim` is to be typed or read
 * by a machine, and its line is not broken. What is to be kept with the next stands on the same sheet of paper as what follows.
 */
export type Block =
  | { readonly kind: 'title'; readonly left: Spans; readonly right: Spans }
  | { readonly kind: 'heading'; readonly spans: Spans }
  | { readonly kind: 'paragraph'; readonly spans: Spans; readonly indent: number; readonly keep?: 'with-next' }
  | {
      readonly kind: 'item';
      readonly mark: Span;
      readonly body: readonly Spans[];
      readonly indent: number;
      readonly keep?: 'with-next';
    }
  | {
      readonly kind: 'table';
      readonly head: readonly Spans[] | null;
      readonly columns: readonly Alignment[];
      readonly rows: readonly TableRow[];
      /** The column that gives way when the line is too short for all: its cells are wrapped. */
      readonly flexible: number;
      readonly indent: number;
    }
  | { readonly kind: 'verbatim'; readonly text: string; readonly indent: number }
  | { readonly kind: 'gap' };

/** What a command shows to a person, laid out by whoever knows the width. */
export type Page = readonly Block[];

export const gap: Block = { kind: 'gap' };

export function plain(text: string): Span {
  return { text, tone: 'plain' };
}

export function strong(text: string): Span {
  return { text, tone: 'strong' };
}

export function quiet(text: string): Span {
  return { text, tone: 'quiet' };
}

export function toned(text: string, tone: Tone): Span {
  return { text, tone };
}

export function heading(text: string): Block {
  return { kind: 'heading', spans: [strong(text)] };
}

export function paragraph(spans: Spans, indent = 0): Block {
  return { kind: 'paragraph', spans, indent };
}

/** Blocks that stand on one sheet of paper: no page ends between two of them. */
export function together(blocks: Page): Page {
  return blocks.map((block, at) => (at === blocks.length - 1 ? block : keptWithNext(block)));
}

/** A block on whose sheet of paper the next one begins. */
export function keptWithNext(block: Block): Block {
  return block.kind === 'paragraph' || block.kind === 'item' ? { ...block, keep: 'with-next' } : block;
}

export function verbatim(text: string, indent = 0): Block {
  return { kind: 'verbatim', text, indent };
}
