import { type Language, render } from '@tenfold/documents/assessment';
import { toCure } from '@tenfold/documents/cure';
import type { Instrument } from '@tenfold/kernel';
import type { ToCureJson } from './paper-answers.ts';

/** What is to be cured on an undertaking as it was read, in the words of the letter that asks for it. */
export function cure(instrument: Instrument, language: Language): readonly ToCureJson[] {
  const wording = { language, names: () => null };
  return toCure(instrument).map(({ kind, who, found, ask, quote }) => ({
    kind,
    who,
    found: render(found, wording),
    ask: render(ask, wording),
    quote,
  }));
}
