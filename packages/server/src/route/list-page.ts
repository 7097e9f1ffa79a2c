/** A page of a list, and the cursor behind which the next one begins; `null` where this is the last. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** How a page of a list is asked for. */
interface PageQuery {
  readonly after: string;
  readonly limit: number;
}

/** Reads a page of a list and looks whether anything comes after it. `cursorOf` gives the place of an item in the list. */
export async function listPage<Item>(
  { after, limit }: PageQuery,
  read: (page: { readonly after: bigint; readonly limit: number }) => Promise<readonly Item[]>,
  cursorOf: (item: Item) => bigint | number,
): Promise<ListPage<Item>> {
  const found = await read({ after: BigInt(after), limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? String(cursorOf(last)) : null };
}
