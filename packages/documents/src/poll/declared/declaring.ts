import type { Message, PlainDate } from '@tenfold/kernel';
import { render } from '../../messages/sentences.ts';

/** An entry as it is proposed. */
export type DeclaredEntry = Readonly<Record<'id' | 'kind' | 'effective', string>> & {
  readonly source: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly note?: string;
};

/** How the entries of a result are made. */
export interface Declaring {
  /** Whether the record tells of the meeting. */
  readonly isOnRecord: boolean;
  /** What the result is read from. */
  readonly source: Message;
  /** An id for an entry of a kind about a resolution, or about the meeting where the text is empty: the same for the same request. */
  idOf(kind: string, of: string): string;
}

/** The day on which an entry takes effect, beside how it is made. */
export interface DeclaringOn extends Declaring {
  readonly date: PlainDate;
}

/** A source of the project’s own making, in the language of records. */
export function sourceSaying(what: Message): Readonly<Record<string, unknown>> {
  return { title: inEnglish(what), url: null, standing: 'primary' };
}

/** A sentence as records hold it. */
export function inEnglish(what: Message): string {
  return render(what, { language: 'en', names: () => null });
}
