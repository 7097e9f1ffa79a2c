import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@tenfold/documents';

/** What one part of the build came to, by the name of its source. */
interface Part {
  readonly file: string;
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Part>>;

/** The script that checks a proof in a reader's browser. */
const CHECK = 'src/public/check-page.ts';

/** The letters of a language: of Chinese a browser loads only the slices that a page uses. */
const letters: Readonly<Record<Language, string>> = {
  en: 'src/public/fonts-latin.ts',
  'zh-Hant': 'src/language/fonts-zh-hant.ts',
  'zh-Hans': 'src/language/fonts-zh-hans.ts',
};

/** The letters in which each language is named, whatever is shown. */
const NAMES = 'src/public/names.ts';

/** The sign of the product, as a browser shows it beside the title. */
const ICON = 'src/icon.svg';

const nothing: Manifest = {};

/** The files that were built for browsers, by the names that their content gave them. Where nothing was built, there are none. */
export class BuiltFiles {
  readonly #path: string | null;
  #read: { readonly at: number; readonly manifest: Manifest } | null = null;

  constructor(folder: string | null) {
    this.#path = folder === null ? null : join(folder, 'manifest.json');
  }

  /** The address of the script that checks a proof; `null` where it was not built. */
  checkScript(): string | null {
    return this.#addressOf(CHECK);
  }

  /** The address of the sign that stands beside the title; `null` where nothing was built. */
  icon(): string | null {
    return this.#addressOf(ICON);
  }

  /** The addresses of the style sheets that bring the letters of a language. */
  letters(language: Language): readonly string[] {
    const manifest = this.#manifest();
    return [letters[language], NAMES].flatMap((name) => sheetsOf(manifest[name])).map((file) => `/${file}`);
  }

  #addressOf(source: string): string | null {
    const part = this.#manifest()[source];
    return part === undefined ? null : `/${part.file}`;
  }

  /** Read again where it was built anew while the product runs. */
  #manifest(): Manifest {
    if (this.#path === null) return nothing;
    const at = statSync(this.#path, { throwIfNoEntry: false })?.mtimeMs;
    if (at === undefined) return nothing;
    if (this.#read?.at !== at) this.#read = { at, manifest: JSON.parse(readFileSync(this.#path, 'utf8')) as Manifest };
    return this.#read.manifest;
  }
}

/** A part that is nothing but styles is a file of its own; of another they stand beside it. */
function sheetsOf(part: Part | undefined): readonly string[] {
  if (part === undefined) return [];
  return part.file.endsWith('.css') ? [part.file] : (part.css ?? []);
}
