import type { Size } from './layout.ts';

/** How a picture is seen: how large, and moved by how much. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const LEAST = 0.25;
export const MOST = 3;

/** Below this nobody reads a name without making it larger. */
export const READABLE = 0.62;

/** All of a picture in the middle of its room, never larger than it is, nor smaller than `least`. */
export function fitted(picture: Size, room: Size, least = LEAST): View {
  const scale = Math.max(least, Math.min(1, room.width / picture.width, room.height / picture.height));
  return {
    scale,
    x: Math.max(0, (room.width - picture.width * scale) / 2),
    y: Math.max(0, (room.height - picture.height * scale) / 2),
  };
}

/** Larger or smaller by a factor, so that what is at a place of the room stays there. */
export function zoomed({ scale, x, y }: View, by: number, at: { readonly x: number; readonly y: number }): View {
  const to = Math.max(LEAST, Math.min(MOST, scale * by));
  const factor = to / scale;
  return { scale: to, x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor };
}

export function moved({ scale, x, y }: View, right: number, down: number): View {
  return { scale, x: x + right, y: y + down };
}

/** Moved no more than needed so that a part of the picture is in the room. */
export function showing(
  view: View,
  { x, y, width, height }: Size & { readonly x: number; readonly y: number },
  room: Size,
): View {
  const [left, right] = [view.x + (x - width / 2) * view.scale, view.x + (x + width / 2) * view.scale];
  const [top, bottom] = [view.y + (y - height / 2) * view.scale, view.y + (y + height / 2) * view.scale];
  return moved(view, into(left, right, room.width), into(top, bottom, room.height));
}

const EDGE = 12;

function into(from: number, to: number, length: number): number {
  if (from < EDGE) return EDGE - from;
  return to > length - EDGE ? Math.max(EDGE - from, length - EDGE - to) : 0;
}
