import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The letters that papers are printed with, each in the two weights that are used. */
const families = [
  { name: 'source-serif-4', weights: ['400Regular', '600SemiBold'] },
  { name: 'noto-serif-tc', weights: ['400Regular', '600SemiBold'] },
  { name: 'noto-serif-sc', weights: ['400Regular', '600SemiBold'] },
] as const;

/** The folders in which they lie. */
export function fontFolders(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  return families.flatMap(({ name, weights }) => {
    const family = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
    return weights.map((weight) => join(family, weight));
  });
}
