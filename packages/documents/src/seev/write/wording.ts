import type { Names } from '@tenfold/kernel';
import type { Content } from './write-message.ts';

/** A wording by its languages. Messages know one Chinese: traditional characters where there are any, else simplified ones. */
export function wordingContent(names: Names | null): readonly Content[] {
  if (names === null) return [];
  const chinese = names['zh-Hant'] ?? names['zh-Hans'];
  const given: readonly (readonly [string, string | undefined])[] = [
    ['en', names.en],
    ['zh', chinese],
  ];
  return given.flatMap(([language, text]) => (text === undefined ? [] : [{ Lang: language, Titl: text }]));
}
