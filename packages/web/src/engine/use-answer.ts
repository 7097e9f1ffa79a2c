import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSay } from '../language/say.tsx';
import { ask } from './ask.ts';
import type { QuestionName, Questions } from './questions.ts';

/**
 * What the engine answers about an issuer, by the same functions as the command line. While another moment is being judged,
 * the answer before stays readable: `isPlaceholderData` says so. A question that is not wanted yet is not asked.
 */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  issuer: string,
  given: Questions[Name]['given'],
  { isWanted = true }: { readonly isWanted?: boolean } = {},
): UseQueryResult<Questions[Name]['answer']> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['engine', issuer, name, language, given],
    queryFn: async () => ask(name, { issuer, language }, given),
    placeholderData: keepPreviousData,
    enabled: isWanted,
    retry: false,
  });
}
