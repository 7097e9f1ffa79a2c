import { accessStore } from '@tenfold/ledger';
import type { Core } from '../core.ts';
import { newId } from '../secrets.ts';

/** Puts a person down, who can't come in before he has a link; gives his id. */
export async function invite(
  core: Core,
  { name, by }: { readonly name: string; readonly by: string },
): Promise<string> {
  const id = newId('p', core.random);
  await accessStore.addPerson(core.store, { id, name, by, now: core.now() });
  return id;
}
