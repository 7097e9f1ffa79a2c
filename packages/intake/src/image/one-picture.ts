import type { Limits } from '../limits.ts';
import { atMostSide, BEST_SIDE } from './at-best-size.ts';
import { picturesIn, type PictureKind } from './pictures-in.ts';

/** One page of a picture as PNG; `null` where it has no such page. */
export async function onePicture(
  kind: PictureKind,
  bytes: Uint8Array,
  { page, limits }: { readonly page: number; readonly limits: Limits },
): Promise<Uint8Array | null> {
  const picture = picturesIn(kind, bytes, limits)[page - 1];
  return picture === undefined ? null : atMostSide(picture, BEST_SIDE / 2);
}
