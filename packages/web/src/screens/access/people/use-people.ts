import { useQuery } from '@tanstack/react-query';
import { at, call } from '../../../api/call.ts';
import { useMe } from '../../../api/me.ts';
import { useSay } from '../../../language/say.tsx';
import { may } from '../may.ts';
import type { PersonJson } from '../shapes.ts';

const MOST_PER_PAGE = 1000;

/** Everybody who may come in, page after page: an installation has people in the hundreds, not millions. */
async function readPeople(language: string, signal: AbortSignal): Promise<readonly PersonJson[]> {
  const found: PersonJson[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const path = `/people?limit=${MOST_PER_PAGE}&after=${encodeURIComponent(after)}`;
    // The next page begins where this one ends.
    const page: PeoplePage = await call<PeoplePage>(path, { language, signal });
    found.push(...page.people);
    after = page.next;
  }
  return found;
}

interface PeoplePage {
  readonly people: readonly PersonJson[];
  readonly next: string | null;
}

interface People {
  readonly people: readonly PersonJson[] | undefined;
  readonly error: Error | null;
}

/** Everybody who may come in, for an operator; nobody for others. */
export function usePeople(): People {
  const { language } = useSay();
  const { data: me } = useMe();
  const { data, error } = useQuery({
    queryKey: ['access', 'people', language],
    queryFn: async ({ signal }) => readPeople(language, signal),
    enabled: me != null && may(me, 'manage-people', null),
  });
  return { people: data, error };
}

/** What the people behind ids are called, for whoever may know it; else the id itself. */
export function useNamesOf(ids: readonly string[], issuer: string | null): (id: string) => string {
  const { say, language } = useSay();
  const { data: me } = useMe();
  const { people } = usePeople();
  const asked = [...new Set(ids)].filter((id) => id.startsWith('p-')).toSorted();
  const isReader = me != null && issuer !== null && may(me, 'read-entries', issuer);
  const { data } = useQuery({
    queryKey: ['access', 'names', issuer, asked],
    queryFn: async ({ signal }) => readNames(issuer ?? '', asked, { language, signal }),
    enabled: isReader && asked.length > 0,
  });
  return (id) => {
    if (id === 'set-up') return say('access-people.set-up');
    if (id === me?.person) return me.name;
    return data?.[id] ?? people?.find((one) => one.id === id)?.name ?? id;
  };
}

async function readNames(
  issuer: string,
  ids: readonly string[],
  asked: { readonly language: string; readonly signal: AbortSignal },
): Promise<Readonly<Record<string, string>>> {
  const path = `${at`/issuers/${issuer}/names`}?of=${ids.join(',')}`;
  return (await call<{ readonly names: Readonly<Record<string, string>> }>(path, asked)).names;
}
