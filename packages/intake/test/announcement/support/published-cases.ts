import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedResolution } from './layouts.ts';

const folder = join(import.meta.dirname, '../../../../documents/test/poll/cases');

/** The figures of a published poll as they are kept among the cases, with their sources there. */
export function publishedCase(name: string): readonly PrintedResolution[] {
  const { published } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
    readonly published: { readonly resolutions: readonly PrintedResolution[] };
  };
  return published.resolutions;
}
