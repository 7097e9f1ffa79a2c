import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ClauseId, clauses, problemKeys } from '../../src/index.ts';
import { tampered } from './tampering.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/verifier-specification.md'), 'utf8');

/** What the page says of a clause, and of those whose problems it takes over. */
const takenOver: Readonly<Partial<Record<ClauseId, readonly ClauseId[]>>> = { V11: ['V10'], V12: ['V4', 'V7'] };

function paragraphOf(clause: ClauseId): string {
  return page.split(`**${clause} — `)[1]?.split('\n\n')[0] ?? '';
}

function namedIn(clause: ClauseId): ReadonlySet<string> {
  const texts = [clause, ...(takenOver[clause] ?? [])].map(paragraphOf);
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(/`([a-z0-9-]+)`/g), ([, name = '']) => name)));
}

test('has a paragraph for every clause, in their order', () => {
  const headings = Array.from(page.matchAll(/^\*\*(V\d+) — /gm), ([, clause]) => clause);
  expect(headings).toEqual(clauses);
});

test('names every problem, under the clause that fails for it', () => {
  const names = problemKeys.map((key) => key.slice('seal.problem.'.length));
  const all = new Set(clauses.flatMap((clause) => [...namedIn(clause)]));
  expect(names.filter((name) => !all.has(name))).toEqual([]);
  const elsewhere = tampered.filter(({ clause, problem }) => clause !== null && !namedIn(clause).has(problem ?? ''));
  expect(elsewhere.map(({ name }) => name)).toEqual([]);
});
