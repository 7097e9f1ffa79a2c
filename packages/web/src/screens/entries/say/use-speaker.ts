import { nameIn } from '@tenfold/documents/screens';
import { useMemo } from 'react';
import { useAnswer } from '../../../engine/use-answer.ts';
import { useSay } from '../../../language/say.tsx';
import type { Speaker } from './said.ts';

const NOW = { on: null, known: null } as const;

/** Says what entries of an issuer say, with the names that its record knows by now; ids stand for themselves until it is read. */
export function useSpeaker(issuer: string): Speaker {
  const { say, language } = useSay();
  const { data } = useAnswer('words', issuer, NOW);
  const names = data?.names;
  return useMemo(
    () => ({ say, language, nameOf: (id) => nameIn(names?.[id] ?? null, language) ?? id }),
    [say, language, names],
  );
}
