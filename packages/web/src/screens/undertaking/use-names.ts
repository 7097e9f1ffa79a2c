import type { Names } from '@tenfold/kernel';
import { useAnswer } from '../../engine/use-answer.ts';
import { useTimes } from '../../time/use-times.ts';

/**
 * The recorded names of people, vehicles and the issuer, by id; none while they are being read. Who somebody is stands on every
 * day, so that a move of the bar asks for no name again.
 */
export function useNames(issuer: string): Readonly<Record<string, Names>> {
  const { asked } = useTimes();
  const { data } = useAnswer('words', issuer, { on: null, known: asked.known });
  return data?.names ?? {};
}
