import type { PdfFile } from '../pdf/pdf-file.ts';
import { isSame } from '../pdf/same.ts';
import { dictionaryOf, type PdfDictionary, type PdfReference, type PdfValue } from '../pdf/value.ts';
import { readable, reached, referredTo } from './reach.ts';
import type { ChangeKind } from './taken-apart.ts';

const NOTHING: PdfDictionary = { kind: 'dictionary', entries: new Map(), hasTwice: false };

/** The changes of one save that are accounted for, each with what it is. */
export class Explained {
  readonly file: PdfFile;
  readonly save: number;
  readonly changed: ReadonlySet<number>;
  readonly #kinds = new Map<number, { readonly what: ChangeKind; readonly visible: boolean }>();
  readonly #referredTo: ReadonlySet<number>;
  /** What was there before. */
  readonly #known: ReadonlySet<number>;

  constructor(file: PdfFile, save: number, changed: readonly number[]) {
    this.file = file;
    this.save = save;
    this.changed = new Set(changed);
    this.#referredTo = referredTo(file, save - 1);
    this.#known = new Set(file.objects(save).filter((object) => !this.isAdded(object)));
  }

  of(object: number): { readonly what: ChangeKind; readonly visible: boolean } | undefined {
    return this.#kinds.get(object);
  }

  /** Accounts for a change; the first to do so is right. */
  as(what: ChangeKind, object: number, visible = false): void {
    if (!this.#kinds.has(object)) this.#kinds.set(object, { what, visible });
  }

  /** Whether an object is new, and nothing before led to it: else it would come to be seen where it was only promised. */
  isAdded(object: number): boolean {
    const before = this.file.entry(object, this.save - 1);
    const isNew = before === undefined || before.kind === 'free';
    return isNew && this.changed.has(object) && !this.#referredTo.has(object);
  }

  /** The new objects that a value leads to. Nothing that was there before is entered. */
  addedFrom(value: PdfValue | undefined): readonly number[] {
    return [...reached({ file: this.file, save: this.save, from: [value], border: this.#known })];
  }

  now(value: PdfValue | undefined): PdfValue {
    return value?.kind === 'reference' ? readable(this.file, value.object, this.save) : (value ?? { kind: 'null' });
  }

  before(value: PdfValue | undefined): PdfValue {
    return value?.kind === 'reference' ? readable(this.file, value.object, this.save - 1) : (value ?? { kind: 'null' });
  }

  get catalogs(): { readonly now: PdfDictionary; readonly before: PdfDictionary } {
    const root = this.file.trailer(this.save).entries.get('Root');
    return { now: dictionaryOf(this.now(root)) ?? NOTHING, before: dictionaryOf(this.before(root)) ?? NOTHING };
  }
}

/** The references in a list, where it is one of references alone; else nothing. */
export function referencesIn(list: PdfValue): readonly PdfReference[] | null {
  if (list.kind === 'null') return [];
  if (list.kind !== 'array') return null;
  const references = list.items.filter((item) => item.kind === 'reference');
  return references.length === list.items.length ? references : null;
}

/** What a list has behind all that it had before; `null` where anything that it had is gone or moved. */
export function appended(before: PdfValue, now: PdfValue): readonly PdfReference[] | null {
  const [old, fresh] = [before.kind === 'array' ? before.items : [], now.kind === 'array' ? now.items : []];
  if (fresh.length < old.length || !['array', 'null'].includes(before.kind)) return null;
  const isKept = old.every((item, index) => item.kind === 'reference' && isSame(item, fresh[index]));
  const added = referencesIn({ kind: 'array', items: fresh.slice(old.length) });
  return isKept ? added : null;
}
