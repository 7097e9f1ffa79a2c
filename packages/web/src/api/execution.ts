import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { ExecutionJson } from '../format/execution.ts';
import { useSay } from '../language/say.tsx';
import { at, call, RequestRefused } from './call.ts';

/** Where the routes of the signing of an undertaking stand. */
export function signingPath({ issuer, undertaking }: SigningOf): string {
  return at`/issuers/${issuer}/undertakings/${undertaking}`;
}

/** Which undertaking is signed. */
export interface SigningOf {
  readonly issuer: string;
  readonly undertaking: string;
}

/** How far an undertaking is signed; `null` where none of that name was drafted or given. */
export function useExecution(of: SigningOf): UseQueryResult<ExecutionJson | null> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['execution', of.issuer, of.undertaking, language],
    queryFn: async ({ signal }) => readExecution(of, { language, signal }),
    retry: false,
  });
}

async function readExecution(
  of: SigningOf,
  asked: { readonly language: string; readonly signal: AbortSignal },
): Promise<ExecutionJson | null> {
  try {
    return await call<ExecutionJson>(`${signingPath(of)}/execution`, asked);
  } catch (error) {
    if (error instanceof RequestRefused && error.status === 404) return null;
    throw error;
  }
}

/** What comes of a step: the proposal that somebody else approves, and the hash of the document. */
export interface StepProposed {
  readonly proposal: string;
  readonly document: string;
}

/** Takes a step of the signing; what the screens show of the issuer is asked anew after it. */
export function useSigningStep<Given>(
  issuer: string,
  take: (given: Given, language: string) => Promise<StepProposed>,
): UseMutationResult<StepProposed, Error, Given> {
  const { language } = useSay();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (given: Given) => take(given, language),
    onSuccess: async () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(issuer) }),
  });
}
