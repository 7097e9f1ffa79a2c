import type { Limits } from '../limits.ts';
import { refuseAbove, unreadable } from '../refuse.ts';
import type { ImageSize } from './size-of-image.ts';

/** Refuses a picture by what it says of its size, before it is unpacked. */
export function refuseSize(size: ImageSize | null, { side, pixels }: Limits): void {
  if (size === null) throw unreadable('picture-broken');
  refuseAbove('picture-too-large', Math.max(size.width, size.height), side);
  refuseAbove('picture-too-many-pixels', size.width * size.height, pixels);
}
