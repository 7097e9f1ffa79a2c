import { type RowLabel, labelText, rowLabelIn } from './class-label.ts';
import { type Figure, type FigureRead, figuresBehind, figuresIn } from './figures-in.ts';
import { headsIn } from './heads-in.ts';
import { itemsOf } from './items-of.ts';
import { joinedFragments } from './joined-figures.ts';
import { LooseRows } from './contests/loose-rows.ts';
import { markerIn, markerOfHeading, mayFollow, type NumberPath, numberText, pathAfter } from './numbering.ts';
import type { Fragment, SheetSection } from './sheet.ts';
import type { FigureLine, Head, ResolutionBlock, TablesRead, Unplaced } from './table-read.ts';

interface Open {
  readonly number: string;
  readonly subject: string[];
  readonly place: Fragment['place'];
  readonly lines: { readonly label: RowLabel | null; readonly figures: Figure[] }[];
}

/** The resolutions of a plain text: figures belong to the class and the number that were named last. */
export function blocksOfLines(section: SheetSection): TablesRead {
  const heads = headsIn(section);
  const [first] = heads;
  const blocks: ResolutionBlock[] = [];
  const unplaced: Unplaced[] = [];
  if (first === undefined) return { blocks, unplaced };
  const reading = new LinesReading(first, blocks, unplaced);
  for (const fragment of joinedFragments(section.fragments)) {
    const head = heads.findLast(({ top }) => top <= fragment.top);
    if (head === undefined) reading.takeHeading(fragment, first);
    else if (fragment.top >= head.bottom) reading.take(fragment, head);
  }
  reading.end();
  return { blocks, unplaced };
}

/** The name of a class at the end of a line of words, before its figures. */
function labelBehind(given: string): { readonly words: string; readonly label: RowLabel | null } {
  const whole = rowLabelIn(given);
  if (whole !== null) return { words: '', label: whole };
  const found =
    /^(.*\S)\s+(class [A-Z](?: ordinary shares?)?|[A-Z] shares|(?:sub-?|grand )?total|[A-Z][類类](?:普通股)?|合計|合计|總計|总计)$/i.exec(
      given,
    );
  const label = found === null ? null : rowLabelIn(found[2] ?? '');
  return label === null ? { words: given, label } : { words: found?.[1] ?? '', label };
}

class LinesReading {
  readonly #blocks: ResolutionBlock[];
  readonly #unplaced: Unplaced[];
  #head: Head;
  #path: NumberPath = [];
  #open: Open | null = null;
  #label: RowLabel | null = null;
  readonly #loose: LooseRows;

  constructor(head: Head, blocks: ResolutionBlock[], unplaced: Unplaced[]) {
    this.#head = head;
    this.#blocks = blocks;
    this.#unplaced = unplaced;
    this.#loose = new LooseRows(head);
  }

  take(fragment: Fragment, head: Head): void {
    if (head !== this.#head) this.#label = null;
    if (this.#open === null) this.#unplaced.push(...this.#loose.under(head));
    if (this.#open?.lines.length === 0) this.#head = head;
    if (this.#isNextNumber(fragment)) return this.#takeNumber(fragment, fragment.text, head);
    const figures = figuresIn(fragment.text);
    if (figures !== null) return this.#addFigures(fragment, figures);
    const label = rowLabelIn(fragment.text);
    if (label !== null) {
      this.#label = label;
      return;
    }
    const behind = figuresBehind(fragment.text);
    if (behind === null) this.#takeNumber(fragment, fragment.text, head);
    else this.#takeWords(fragment, behind.words, head);
    if (behind !== null) this.#addFigures(fragment, behind.figures);
  }

  /** A line above the first table that names its resolution. */
  takeHeading(fragment: Fragment, head: Head): void {
    if (markerOfHeading(fragment.text) !== null) this.#takeNumber(fragment, fragment.text, head);
  }

  end(): void {
    this.#unplaced.push(...this.#loose.end());
    if (this.#open === null) return;
    const { number, subject, place, lines } = this.#open;
    const read = lines.map(({ label, figures }): FigureLine => ({ label, items: itemsOf(figures) }));
    if (read.length > 0)
      this.#blocks.push({ number, subject: subject.join(' '), head: this.#head, lines: read, place });
    this.#open = null;
  }

  /** A bare number alone on its line is the next resolution’s where it follows the last one. */
  #isNextNumber({ text }: Fragment): boolean {
    const marker = markerIn(text);
    if (marker !== null && marker.rest === '' && marker.parts.some((part) => /[a-z]/i.test(part))) return true;
    const found = /^\s*(\d{1,3})[.、]?\s*$/.exec(text);
    return (
      found !== null && (/[.、]/.test(text) || Number(found[1]) === Number(this.#path[0] ?? 0) + 1) && this.#isDone()
    );
  }

  /** Whether the resolution that is open has the figures that its head asks for. */
  #isDone(): boolean {
    const lines = this.#open?.lines ?? [];
    const last = lines.at(-1);
    if (this.#open === null || last === undefined) return true;
    const least = this.#head.columns?.length ?? this.#head.ways.length;
    return (
      last.figures.filter(({ kind }) => kind !== 'percent').length >= least &&
      (last.label === null || last.label === 'all')
    );
  }

  #takeWords(fragment: Fragment, given: string, head: Head): void {
    const { words, label } = labelBehind(given);
    this.#takeNumber(fragment, words, head);
    if (label !== null) this.#label = label;
  }

  #takeNumber(fragment: Fragment, words: string, head: Head): void {
    if (words === '') return;
    const marker = markerIn(words);
    if (marker === null || !mayFollow(this.#path, marker) || !this.#isPlausible(marker.top)) {
      if (this.#open === null) this.#loose.addWords(words);
      else this.#open.subject.push(words);
      return;
    }
    this.end();
    this.#head = head;
    this.#label = null;
    this.#path = pathAfter(this.#path, marker);
    const subject = marker.rest === '' ? [] : [marker.rest];
    this.#open = { number: numberText(this.#path), subject, place: fragment.place, lines: [] };
  }

  /** A line of a sentence that begins with a number is no resolution unless the number goes on from the last one. */
  #isPlausible(top: string | null): boolean {
    const [last] = this.#path;
    if (top === null || last === undefined) return this.#open !== null || top !== null;
    const [before, next] = [Number.parseInt(last, 10), Number.parseInt(top, 10)];
    return Number.isNaN(before) || Number.isNaN(next) || (next >= before && next <= before + 12);
  }

  #addFigures({ left, right, top, bottom, place, confidence }: Fragment, read: readonly FigureRead[]): void {
    const figures = read.map((one): Figure => ({ ...one, left, right, top, bottom, place, confidence }));
    if (this.#open === null) {
      this.#loose.addFigures(figures, this.#label);
      return;
    }
    const last = this.#open.lines.at(-1);
    const isSame = last !== undefined && labelText(last.label) === labelText(this.#label);
    if (isSame) last.figures.push(...figures);
    else this.#open.lines.push({ label: this.#label, figures });
  }
}
