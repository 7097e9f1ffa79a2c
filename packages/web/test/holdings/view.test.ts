import { expect, test } from 'vitest';
import {
  fitted,
  LEAST,
  MOST,
  moved,
  READABLE,
  showing,
  type View,
  zoomed,
} from '../../src/screens/holdings/graph/view.ts';

const room = { width: 400, height: 300 };

test('all of a picture stands in the middle of its room, never larger than it is', () => {
  expect(fitted({ width: 800, height: 300 }, room)).toEqual({ scale: 0.5, x: 0, y: 75 });
  expect(fitted({ width: 200, height: 100 }, room)).toEqual({ scale: 1, x: 100, y: 100 });
  expect(fitted({ width: 4000, height: 300 }, room, READABLE)).toMatchObject({ scale: READABLE, x: 0 });
});

test('what is under the pointer stays there, and there is an end to it either way', () => {
  const at = { x: 100, y: 50 };
  const before: View = { scale: 1, x: 20, y: 10 };
  const after = zoomed(before, 2, at);
  expect((at.x - after.x) / after.scale).toBe((at.x - before.x) / before.scale);
  expect((at.y - after.y) / after.scale).toBe((at.y - before.y) / before.scale);
  expect(zoomed(before, 100, at).scale).toBe(MOST);
  expect(zoomed(before, 0.001, at).scale).toBe(LEAST);
});

test('what gets the focus is brought into the room, and no farther', () => {
  const view: View = { scale: 1, x: 0, y: 0 };
  const node = { width: 100, height: 40 };
  expect(showing(view, { ...node, x: 200, y: 100 }, room)).toEqual(view);
  expect(showing(view, { ...node, x: 500, y: 100 }, room)).toEqual({ scale: 1, x: -162, y: 0 });
  expect(showing(moved(view, -300, 0), { ...node, x: 60, y: 100 }, room)).toEqual({ scale: 1, x: 2, y: 0 });
});
