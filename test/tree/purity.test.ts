import { describe, expect, test } from 'vitest';
import { purePackages, sourcesOf, textOf } from './files.ts';
import { nameOf, type Node, nodesIn } from './syntax.ts';

/** The clock, chance, and what would make a float of a count. The compiler lets them pass: they are part of the language. */
const banned = new Set([
  'Date',
  'Date.now',
  'Math.random',
  'Math.round',
  'parseFloat',
  'Number.parseFloat',
  'globalThis',
  'eval',
  'Function',
]);

/** A file could let Node's types in by itself; these comments would do it, or silence the compiler. */
const escape = /^\s*\/\/\/\s*<reference|@ts-(?:ignore|nocheck|expect-error)/m;

function impurities(text: string): string[] {
  const named = nodesIn(text).flatMap((node) => (isBanned(node) ? [nameOf(node) ?? ''] : []));
  return escape.test(text) ? [...named, 'a comment that opens the compiler'] : named;
}

function isBanned(node: Node): boolean {
  const name = nameOf(node) ?? '';
  return banned.has(name) || name.endsWith('.toFixed') || name.endsWith('.toPrecision');
}

describe('a pure package reads no clock, throws no dice and rounds nothing', () => {
  test.each(purePackages)('%s', (name) => {
    const found = sourcesOf(name).flatMap((path) => impurities(textOf(path)).map((what) => `${path}: ${what}`));
    expect(found).toEqual([]);
  });
});

describe('what is banned is found', () => {
  test.each([
    ['const now = Date.now();', ['Date.now', 'Date']],
    ['const now = new Date();', ['Date']],
    ["const day = new Date('2023-12-15');", ['Date']],
    ['const chance = Math.random();', ['Math.random']],
    ["const chance = Math['random']();", ['Math.random']],
    ['const whole = Math.round(1.5);', ['Math.round']],
    ["const half = parseFloat('0.5');", ['parseFloat']],
    ["const half = Number.parseFloat('0.5');", ['Number.parseFloat', 'parseFloat']],
    ['const text = half.toFixed(2);', ['half.toFixed']],
    ['const text = (1 / 3).toFixed(2);', ['.toFixed']],
    ['const world = globalThis;', ['globalThis']],
    ['/// <reference types="node" />', ['a comment that opens the compiler']],
    ['// @ts-expect-error', ['a comment that opens the compiler']],
    ['// Date.now() is for others', []],
    ["const text = 'Math.round';", []],
    ['const least = Math.min(1, 2);', []],
  ])('%s', (text, expected) => {
    expect(impurities(text)).toEqual(expected);
  });
});
