import type { Said } from '@tenfold/documents/public';

/** A text of the page that is not the one that the record gives; `null` where one of them is not there. */
export interface Unlike {
  readonly shown: string | null;
  readonly found: string | null;
}

/** What stands on the page otherwise than the record gives it, in the order of the page. */
export function unlike(shown: readonly Said[], found: readonly Said[]): readonly Unlike[] {
  const [page, record] = [byId(shown), byId(found)];
  const ids = [...new Set([...page.keys(), ...record.keys()])];
  return ids
    .map((id) => ({ shown: page.get(id) ?? null, found: record.get(id) ?? null }))
    .filter((one) => one.shown !== one.found);
}

function byId(said: readonly Said[]): ReadonlyMap<string, string> {
  return new Map(said.map(({ id, text }) => [id, text.replaceAll(/\s+/g, ' ').trim()]));
}

/** The texts of a page that bear a name. */
export function saidOn(page: ParentNode): readonly Said[] {
  const found = page.querySelectorAll<HTMLElement>('[data-said]');
  return [...found].map((element) => ({ id: element.dataset['said'] ?? '', text: element.textContent }));
}
