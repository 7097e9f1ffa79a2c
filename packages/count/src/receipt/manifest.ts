import { createHash } from 'node:crypto';
import type { RuleBook } from '@tenfold/kernel/poll';
import type { CountAsked, LineSource } from '../asked.ts';
import type { Counted } from '../counted.ts';
import { differingSums, sumsOf } from '../plain/recount.ts';

export const manifestFormat = 'tenfold/count-manifest/1';

/** A file that was counted, or counted against: the bytes are those of its lines, unpacked. */
export interface SealedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** From what a count was made, by which rules, and what it came to: whoever has the files can make it again and compare. */
export interface CountManifest {
  readonly format: typeof manifestFormat;
  readonly meeting: string;
  readonly ruleBook: RuleBook;
  readonly sources: readonly SealedFile[];
  /** Empty where the register was taken from a record. */
  readonly register: readonly SealedFile[];
  /** Every sum that is not nought, by a name that says of what; decimal digits. */
  readonly sums: Readonly<Record<string, string>>;
}

/** What a count was made of and came to. The files are read once more for their hashes. */
export async function manifestOf(asked: CountAsked, counted: Counted): Promise<CountManifest> {
  const { sources, register, meeting, ruleBook } = asked;
  return {
    format: manifestFormat,
    meeting: meeting.id,
    ruleBook,
    sources: await Promise.all(sources.map(sealedFile)),
    register: await Promise.all(('rows' in register ? [] : register).map(sealedFile)),
    sums: Object.fromEntries([...sumsOf(counted)].map(([name, sum]) => [name, `${sum}`])),
  };
}

/** In what a count that was made again differs from a manifest: names of files, of sums, or of what it was counted by. */
export async function differingFrom(
  manifest: CountManifest,
  asked: CountAsked,
  counted: Counted,
): Promise<readonly string[]> {
  const again = await manifestOf(asked, counted);
  const files = [...manifest.sources, ...manifest.register];
  const found = [...again.sources, ...again.register];
  const named = files.filter(({ sha256 }, nth) => found[nth]?.sha256 !== sha256).map(({ name }) => name);
  const rest = (['meeting', 'ruleBook'] as const).filter(
    (part) => JSON.stringify(manifest[part]) !== JSON.stringify(again[part]),
  );
  const isOther = files.length !== found.length ? ['sources'] : [];
  return [...rest, ...isOther, ...named, ...differingSums(wholes(manifest.sums), wholes(again.sums))];
}

function wholes(sums: CountManifest['sums']): ReadonlyMap<string, bigint> {
  return new Map(Object.entries(sums).map(([name, digits]) => [name, BigInt(digits)]));
}

async function sealedFile({ name, open }: LineSource): Promise<SealedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of open()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { name, bytes, sha256: hash.digest('hex') };
}
