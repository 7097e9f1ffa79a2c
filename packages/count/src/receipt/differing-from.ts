import { canonicalJson, type CountManifest, type JsonValue, type SealedFile } from '@tenfold/seal';

/** What of a manifest is compared as a whole. */
const wholes = ['meeting', 'classes', 'resolutions', 'withheld', 'ruleBook', 'holders'] as const;

/** In what a count that was made again differs from the one that was sealed. */
export type ManifestDifference =
  | { readonly what: (typeof wholes)[number] }
  /** The same files in another order, which decides between lines without a time. */
  | { readonly what: 'order'; readonly of: 'sources' | 'register' }
  | {
      readonly what: 'file';
      readonly of: 'sources' | 'register';
      /** The file at this place as it was sealed, and as it was found; `null` where there is none. */
      readonly sealed: SealedFile | null;
      readonly found: SealedFile | null;
    }
  | { readonly what: 'sum'; readonly name: string; readonly sealed: bigint; readonly found: bigint };

/** Every difference between a manifest and that of a count that was made again; none where they agree. */
export function differingFrom(sealed: CountManifest, again: CountManifest): readonly ManifestDifference[] {
  return [
    ...wholes.filter((part) => !isSame(sealed[part], again[part])).map((what) => ({ what })),
    ...differingFiles('sources', sealed, again),
    ...differingFiles('register', sealed, again),
    ...differingSums(sealed, again),
  ];
}

function isSame(sealed: unknown, again: unknown): boolean {
  return canonicalJson(sealed as JsonValue) === canonicalJson(again as JsonValue);
}

/** Files are compared by their bytes, place by place; that one has another name now is no difference. */
function differingFiles(
  of: 'sources' | 'register',
  { [of]: sealed }: CountManifest,
  { [of]: found }: CountManifest,
): readonly ManifestDifference[] {
  const hashesOf = (files: readonly SealedFile[]): readonly string[] => files.map(({ sha256 }) => sha256);
  const [before, now] = [hashesOf(sealed), hashesOf(found)];
  if (isSame(before, now)) return [];
  if (isSame(before.toSorted(), now.toSorted())) return [{ what: 'order', of }];
  const places = Array.from({ length: Math.max(before.length, now.length) }, (_, nth) => nth);
  return places
    .filter((nth) => before[nth] !== now[nth])
    .map((nth) => ({ what: 'file', of, sealed: sealed[nth] ?? null, found: found[nth] ?? null }));
}

function differingSums({ sums: sealed }: CountManifest, { sums: again }: CountManifest): readonly ManifestDifference[] {
  const names = [...new Set([...Object.keys(sealed), ...Object.keys(again)])];
  return names
    .filter((name) => sealed[name] !== again[name])
    .map((name) => ({ what: 'sum', name, sealed: wholeOf(sealed[name]), found: wholeOf(again[name]) }));
}

/** A sum that is nought is left out of a manifest. */
function wholeOf(digits: string | undefined): bigint {
  return BigInt(digits ?? '0');
}
