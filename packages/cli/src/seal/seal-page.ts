import { gap, type Language, type Page, paragraph, plain, quiet, sayIn, verbatim } from '@tenfold/documents';
import { base64Of } from '@tenfold/seal';
import type { LogKey } from './log-key.ts';
import type { SealedLog } from './sealed-log.ts';

/** What sealing a record came to. */
export interface Sealed {
  readonly issuer: string;
  readonly log: SealedLog;
  /** The signed checkpoint. */
  readonly checkpoint: string;
  /** The key that signs next. */
  readonly key: LogKey;
  /** How many files were written. */
  readonly files: number;
}

type Options = ReadonlyMap<string, string>;

export function sealedJson({ issuer, log, checkpoint, key, files }: Sealed, options: Options): unknown {
  return {
    format: 'tenfold/seal/1',
    issuer,
    origin: log.checkpoint.origin,
    size: log.checkpoint.size,
    root: base64Of(log.checkpoint.root),
    checkpoint,
    keys: key.keys,
    private: key.sealed,
    published: options.has('out') ? { folder: options.get('out'), files } : null,
  };
}

/** The checkpoint to be published, and the key with which readers check what is proved from it. */
export function sealedPage({ log, checkpoint, key, files }: Sealed, options: Options, language: Language): Page {
  const say = sayIn({ language, names: () => null });
  const { origin, size } = log.checkpoint;
  const figures = { origin: { quote: origin }, size: { number: BigInt(size) }, count: { number: BigInt(size - 1) } };
  const told = [
    ...toldOf(options, 'new-key', (path) => say('seal.page.key-made', { path })),
    ...toldOf(options, 'rotate', (path) =>
      say('seal.page.rotated', { path, from: { number: BigInt(key.history.at(-1)?.from ?? 0) } }),
    ),
    ...toldOf(options, 'out', (path) => say('seal.page.written', { path, count: { number: BigInt(files) } })),
  ];
  return [
    paragraph([plain(say('seal.page.sealed', figures))]),
    gap,
    ...checkpoint
      .trimEnd()
      .split('\n')
      .map((line) => verbatim(line, 2)),
    gap,
    paragraph([plain(say('seal.page.trust'))]),
    verbatim(key.keys.first, 2),
    ...told.flatMap((text) => [gap, paragraph([quiet(text)])]),
  ];
}

function toldOf(options: Options, name: string, tell: (path: { readonly quote: string }) => string): readonly string[] {
  const path = options.get(name);
  return path === undefined ? [] : [tell({ quote: path })];
}
