import '../../src/messages/index.ts';
import type { Authority, Entry } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import { entryBlocks } from '../../src/check/entry-text.ts';
import { sayPlainly } from '../../src/asked/say-plainly.ts';

function entryOf(kind: string, authority?: Authority): Entry {
  const times = {
    effective: '2024-06-26',
    effectiveOn: '2024-06-26',
    recorded: '2024-06-26T18:00:00+08:00',
    recordedAt: 0,
  };
  const source = { title: 'Return', url: null, standing: 'primary' } as const;
  return { id: 'x', kind, ...times, supersedes: null, source, ...(authority && { authority }), fields: {} };
}

function lastLine(entry: Entry, language: 'en' | 'zh-Hant'): string {
  const block = entryBlocks(entry, sayPlainly(language));
  if (block.kind !== 'item') throw new Error('no item');
  return (block.body.at(-1) ?? []).map(({ text }) => text).join('');
}

test.each([
  [
    { form: 'board-minute', title: 'Minute 12', on: '2024-06-20' },
    'Authority: board minute “Minute 12” of 20 Jun 2024',
  ],
  [{ form: 'return', title: 'FF305', on: null }, 'Authority: return “FF305”'],
  [{ form: null, title: 'Resolution 3 of 2024', on: null }, 'Authority: “Resolution 3 of 2024”'],
] as const)('the authority %j is said', (authority, line) => {
  expect(lastLine(entryOf('shares-issued', authority), 'en')).toBe(line);
});

test('that there is none is said where shares are moved', () => {
  expect(lastLine(entryOf('shares-issued'), 'zh-Hant')).toBe('未列明法律依據。');
  expect(lastLine(entryOf('director-appointed'), 'zh-Hant')).toContain('Return');
});
