import { labelText, type RowLabel } from '../class-label.ts';
import type { Figure } from '../figures-in.ts';
import { itemsOf } from '../items-of.ts';
import type { Head, Unplaced } from '../table-read.ts';

interface LooseRow {
  readonly words: readonly string[];
  readonly lines: { readonly label: RowLabel | null; readonly figures: Figure[] }[];
}

/** Figures of a text for which no number was named: words, and the figures behind them. */
export class LooseRows {
  #head: Head;
  #words: string[] = [];
  #rows: LooseRow[] = [];

  constructor(head: Head) {
    this.#head = head;
  }

  /** Goes on under a head; what stood under another is given. */
  under(head: Head): readonly Unplaced[] {
    if (head === this.#head) return [];
    const before = this.end();
    this.#head = head;
    return before;
  }

  addWords(words: string): void {
    this.#words.push(words);
  }

  addFigures(figures: readonly Figure[], label: RowLabel | null): void {
    const last = this.#rows.at(-1);
    if (last === undefined || this.#words.length > 0) {
      this.#rows.push({ words: this.#words, lines: [{ label, figures: [...figures] }] });
      this.#words = [];
      return;
    }
    const line = last.lines.at(-1);
    if (line !== undefined && labelText(line.label) === labelText(label)) line.figures.push(...figures);
    else last.lines.push({ label, figures: [...figures] });
  }

  /** The rows that were found; those with fewer figures than the head asks for are none, and only told. */
  end(): readonly Unplaced[] {
    const rows = this.#rows;
    this.#rows = [];
    this.#words = [];
    return rows.flatMap(({ words, lines }): readonly Unplaced[] => {
      const [first] = lines.flatMap(({ figures }) => figures);
      if (first === undefined) return [];
      const text = lines.flatMap(({ figures }) => figures.map((one) => one.text)).join(' ');
      const told = { why: 'announcement.unsure.no-number', text, place: first.place };
      const read = lines.map(({ label, figures }) => ({ label, items: itemsOf(figures) }));
      const isRow = read.every(({ items }) => items.length >= this.#head.ways.length);
      const row = { subject: words.join(' '), head: this.#head, lines: read, of: 'text' } as const;
      return [isRow ? { ...told, row } : told];
    });
  }
}
