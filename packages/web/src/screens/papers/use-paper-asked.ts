import { type Language, languageNamed } from '@tenfold/documents/screens';
import { useChangeAddress, useTexts } from '../../app/address.ts';
import type { PaperGiven, PaperKind } from '../../engine/paper-answers.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';

interface PaperAsked {
  /** What is asked of the paper that is chosen. */
  readonly asked: PaperGiven;
  /** Asks otherwise; `undefined` leaves it to the paper. */
  readonly ask: (name: string, value: string | undefined) => void;
}

/** What the address asks of a kind of paper; its day is the day that the bar of time looks at. */
export function usePaperAsked({ kind, options }: PaperKind): PaperAsked {
  const { language } = useSay();
  const texts = useTexts();
  const { asked } = useTimes();
  const change = useChangeAddress();
  const given = options.flatMap((name): readonly (readonly [string, string])[] => {
    const value = name === 'on' ? (asked.on ?? undefined) : texts[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    asked: {
      kind,
      options: Object.fromEntries(given),
      language: wishedLanguage(texts['in']) ?? language,
      known: asked.known,
    },
    ask: (name, value) => change({ [name]: value }, { replace: true }),
  };
}

function wishedLanguage(text: string | undefined): Language | null {
  return text === undefined ? null : languageNamed(text);
}
