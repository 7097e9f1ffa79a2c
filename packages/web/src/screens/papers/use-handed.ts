import { useQuery } from '@tanstack/react-query';
import { at, call } from '../../api/call.ts';
import type { PaperGiven } from '../../engine/paper-answers.ts';
import type { WholeKeptJson } from '../../format/kept-clearance.ts';
import { useSay } from '../../language/say.tsx';
import { instrumentOf, type ReadingJson } from '../paper/reading.ts';

interface Handed {
  /** What the engine is asked; `null` while it is being fetched. */
  readonly given: PaperGiven | null;
  readonly error: Error | null;
}

/**
 * What a paper is made from beside the record: a kept clearance, which the address names by its number, and a paper that was
 * read, which it names by its hash. The engine is handed the plan and the instrument themselves.
 */
export function useHanded(issuer: string, asked: PaperGiven): Handed {
  const { language } = useSay();
  const { plan, paper } = asked.options;
  const isNamed = plan !== undefined || paper !== undefined;
  const { data, error } = useQuery({
    queryKey: ['handed', issuer, plan ?? null, paper ?? null, language],
    queryFn: async ({ signal }) => ({
      ...(plan === undefined ? {} : { plan: await planOf({ issuer, number: plan }, { language, signal }) }),
      ...(paper === undefined ? {} : { paper: await instrumentIn({ issuer, sha256: paper }, { language, signal }) }),
    }),
    enabled: isNamed,
    retry: false,
  });
  if (!isNamed) return { given: asked, error: null };
  return { given: data === undefined ? null : { ...asked, options: { ...asked.options, ...data } }, error };
}

interface Asking {
  readonly language: string;
  readonly signal: AbortSignal;
}

async function planOf(
  { issuer, number }: { readonly issuer: string; readonly number: string },
  asking: Asking,
): Promise<string> {
  const { plan } = await call<WholeKeptJson>(at`/issuers/${issuer}/clearances/${number}`, asking);
  return JSON.stringify(plan);
}

async function instrumentIn(
  { issuer, sha256 }: { readonly issuer: string; readonly sha256: string },
  asking: Asking,
): Promise<string> {
  const reading = await call<ReadingJson>(at`/issuers/${issuer}/evidence/${sha256}/reading`, asking);
  // What is still being read has nothing on it yet.
  return reading.state === 'read' ? JSON.stringify(instrumentOf(reading.instrument)) : '';
}
