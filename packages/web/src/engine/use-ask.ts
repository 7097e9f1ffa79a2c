import { useCallback, useState } from 'react';
import { useSay } from '../language/say.tsx';
import { ask } from './ask.ts';
import type { QuestionName, Questions } from './questions.ts';

interface Asking {
  /** Asks the engine once, and hands on what it answers. */
  readonly ask: <Name extends QuestionName>(
    name: Name,
    issuer: string,
    given: Questions[Name]['given'],
    take: (answer: Questions[Name]['answer']) => void,
  ) => void;
  readonly error: Error | null;
}

/** Asks the engine when somebody wishes it, as for a file; what a screen shows is asked with `useAnswer`. */
export function useAsk(): Asking {
  const { language } = useSay();
  const [error, setError] = useState<Error | null>(null);
  const asking = useCallback<Asking['ask']>(
    (name, issuer, given, take) => {
      setError(null);
      void ask(name, { issuer, language }, given).then(take, setError);
    },
    [language],
  );
  return { ask: asking, error };
}
