import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type RuleBook, ruleBookFormat } from '@tenfold/kernel/poll';
import { type CountManifest, type JsonObject, manifestFormat, type SealedFile } from '@tenfold/seal';
import type { CountAsked, LineSource } from '../asked.ts';
import type { Counted } from '../counted.ts';
import { sumsSealed } from './sums-sealed.ts';

/** What a count was made of and came to. The files are read once more for their hashes. */
export async function manifestOf(asked: CountAsked, counted: Counted): Promise<CountManifest> {
  const { sources, register, meeting, ruleBook, withheld = [] } = asked;
  return {
    format: manifestFormat,
    meeting: meeting.id,
    classes: meeting.classes,
    resolutions: meeting.resolutions.map(({ number, classes, abstain, notInFavour, withdrawn }) => {
      return { number, classes, abstain, notInFavour, isWithdrawn: withdrawn !== null };
    }),
    withheld: withheld.map(({ member, shareClass, shares }) => ({ member, class: shareClass, shares: `${shares}` })),
    ruleBook: ruleBookJson(ruleBook),
    sources: await hashedAll(sources),
    register: 'rows' in register ? [] : await hashedAll(register),
    holders: 'rows' in register ? hashOfHolders(counted) : null,
    sums: sumsSealed(counted),
  };
}

function ruleBookJson(ruleBook: RuleBook): JsonObject {
  return { format: ruleBookFormat, ...ruleBook };
}

async function hashedAll(sources: readonly LineSource[]): Promise<readonly SealedFile[]> {
  const files: SealedFile[] = [];
  for (const source of sources) files.push(await hashed(source));
  return files;
}

/** A file as it lies there: packed ones are hashed packed. In which folder it lies is nobody's matter. */
async function hashed({ name, open, bytesAsTheyLie = open }: LineSource): Promise<SealedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of bytesAsTheyLie()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { name: basename(name), bytes, sha256: hash.digest('hex') };
}

/** The SHA-256 of all holdings that vote, each as a JSON list on a line: member, class, shares. */
function hashOfHolders(counted: Counted): string {
  const hash = createHash('sha256');
  for (const { member, shareClass, shares } of counted.holdings())
    hash.update(`${JSON.stringify([member, shareClass, `${shares}`])}\n`);
  return hash.digest('hex');
}
