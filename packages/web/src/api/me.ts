import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSay } from '../language/say.tsx';
import { call, RequestRefused } from './call.ts';
import { sessionSeen } from './session-state.ts';

/** Who is signed in, and which roles he holds where; `issuer` is `null` for roles of the installation. */
export interface Me {
  readonly person: string;
  readonly name: string;
  readonly kind: 'person' | 'api-key';
  readonly roles: readonly { readonly issuer: string | null; readonly role: string }[];
}

/** Who is signed in; `null` for nobody. */
export function useMe(): UseQueryResult<Me | null> {
  const { language } = useSay();
  return useQuery({ queryKey: ['me'], queryFn: async ({ signal }) => readMe(language, signal), staleTime: 30_000 });
}

async function readMe(language: string, signal: AbortSignal): Promise<Me | null> {
  try {
    const me = await call<Me>('/me', { language, signal });
    sessionSeen(me.person);
    return me;
  } catch (error) {
    if (error instanceof RequestRefused && error.status === 401) return null;
    throw error;
  }
}
