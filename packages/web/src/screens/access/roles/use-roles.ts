import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import type { RoleJson } from '../shapes.ts';

interface RolesPage {
  readonly roles: readonly RoleJson[];
  readonly next: string | null;
}

/** Every role that was ever given at a place, page after page. */
export function useRoles(path: string): UseQueryResult<readonly RoleJson[]> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['access', path, language],
    queryFn: async ({ signal }) => {
      const found: RoleJson[] = [];
      for (let after: string | null = '0'; after !== null; ) {
        // The next page begins where this one ends.
        const page: RolesPage = await call<RolesPage>(`${path}?limit=1000&after=${after}`, { language, signal });
        found.push(...page.roles);
        after = page.next;
      }
      return found;
    },
  });
}
