import { useNavigate, useSearch } from '@tanstack/react-router';

/** What an address says behind its question mark: texts by name. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** The texts of an address; a reload keeps them all, whoever reads them. */
export function textsIn(search: Readonly<Record<string, unknown>>): Texts {
  return Object.fromEntries(
    Object.entries(search).filter((one): one is [string, string] => typeof one[1] === 'string' && one[1] !== ''),
  );
}

/** What the address of the screen says. */
export function useTexts(): Texts {
  return useSearch({ strict: false });
}

/** Changes what the address says; `undefined` takes a text away. With `replace` the way back does not lead through it. */
export function useChangeAddress(): (change: Texts, options?: { readonly replace?: boolean }) => void {
  const navigate = useNavigate();
  return (change, { replace = false } = {}) =>
    void navigate({
      to: '.',
      replace,
      resetScroll: false,
      search: (before: Texts) => textsIn({ ...before, ...change }),
    });
}
