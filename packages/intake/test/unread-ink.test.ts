import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { PlacedLine } from '@tenfold/documents/pages';
import { describe, expect, test } from 'vitest';
import { inkOf } from '../src/ocr/ink.ts';
import { unreadInk } from '../src/ocr/unread-ink.ts';

const [WIDTH, HEIGHT] = [600, 800];
const HIGH = 20;

/** Upright strokes as letters have them, from one place on. */
function writeAt(context: SKRSContext2D, left: number, top: number): void {
  for (let at = 0; at < 120; at += 6) context.fillRect(left + at, top, 2, HIGH);
}

async function unreadOn(draw: (context: SKRSContext2D) => void): Promise<readonly (readonly [number, number])[]> {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = 'black';
  writeAt(context, 100, 100);
  draw(context);
  const places = unreadInk(await inkOf(canvas.toBuffer('image/png')), [lineAt(100, 100)]);
  return places.map(({ left, top }) => [left, top]);
}

/** A line of one word that was read where strokes were written. */
function lineAt(left: number, top: number): PlacedLine {
  const place = { left, top, width: 122, height: HIGH };
  return { place, words: [{ text: 'written', place, confidence: 95 }] };
}

describe('ink that gave no words', () => {
  test('is none where all that is written was read', async () => {
    expect(await unreadOn(() => {})).toEqual([]);
  });

  test('is found where a line was not read', async () => {
    const found = await unreadOn((context) => writeAt(context, 300, 400));
    expect(found.length).toBeGreaterThan(0);
    for (const [left, top] of found) {
      expect(left).toBeGreaterThanOrEqual(290);
      expect([top >= 390, top <= 420]).toEqual([true, true]);
    }
  });

  test('is found where a dark band may hide a line, and not where it is the edge of the glass', async () => {
    expect(await unreadOn((context) => context.fillRect(0, 500, WIDTH, 30))).toEqual([[13, 500]]);
    expect(await unreadOn((context) => context.fillRect(0, HEIGHT - 12, WIDTH, 12))).toEqual([]);
  });

  test('is no line that was drawn to write on, and no speck', async () => {
    expect(
      await unreadOn((context) => {
        context.fillRect(100, 300, 250, 2);
        for (let at = 0; at < 60; at += 1) context.fillRect((at * 97) % WIDTH, (at * 53) % HEIGHT, 2, 2);
      }),
    ).toEqual([]);
  });
});
