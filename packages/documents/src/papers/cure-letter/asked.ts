import { message } from '@tenfold/kernel';
import type { ToCure, WhoCures } from '../../cure/index.ts';
import { printable } from '../../messages/printable.ts';
import { type Line, remark, text } from '../written/written.ts';

/** Which of what is to be cured stands under one heading. */
interface Under {
  readonly kind: ToCure['kind'];
  readonly who?: WhoCures;
}

/** Each thing that is amiss, with the words on the paper where there are any, and what is asked because of it. */
export function askedLines(all: readonly ToCure[], { kind, who }: Under, entries: readonly string[]): readonly Line[] {
  return all
    .filter((one) => one.kind === kind && (who === undefined || one.who === who))
    .flatMap(({ found, ask, quote }) => [
      text(found, entries),
      ...(quote === null ? [] : [remark(message('read.quoted', { text: { quote: printable(quote) } }))]),
      remark(message('cure.asked', { ask: { message: ask.key } })),
    ]);
}
