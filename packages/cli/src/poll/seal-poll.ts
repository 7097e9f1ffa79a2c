import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sealedCountOf, sha256 } from '@tenfold/count';
import { message } from '@tenfold/kernel';
import { announcedSeal, type AnnouncedSeal, sealedCountText } from '@tenfold/seal';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { textOf } from '../seal/read-file.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import type { CountMade } from './count-for.ts';
import { loadOrMakeSecret } from './secret.ts';

/** A seal needs a secret, and a secret is for a seal. */
export function refuseHalfSeal({ arguments: { options } }: Given): Refused | null {
  return options.has('secret') === options.has('sealed') ? null : refused(message('cli.poll.half-seal'));
}

/** Seals a count into the file that `--sealed` names, with the secret in the one that `--secret` does; `null` where none is named. */
export async function sealPoll({ asked, counted }: CountMade, given: Given): Promise<AnnouncedSeal | Refused | null> {
  const { options } = given.arguments;
  const [secretPath, path] = [options.get('secret'), options.get('sealed')];
  if (secretPath === undefined || path === undefined) return null;
  const secret = await loadOrMakeSecret(secretPath, given);
  if (isRefused(secret)) return secret;
  const { sealed } = await sealedCountOf(asked, counted, secret);
  const problem = await keepSealed(path, sealedCountText(sealed), given);
  return problem ?? announcedSeal(sealed, sha256);
}

/** What was sealed may have been announced: another seal never takes its place. */
async function keepSealed(path: string, text: string, given: Given): Promise<Refused | null> {
  const place = resolve(given.cwd, path);
  if (existsSync(place)) {
    const there = await textOf(path, given);
    if (typeof there !== 'string') return there;
    return there === text ? null : refused(message('cli.poll.sealed-other', { file: { quote: path } }));
  }
  return writing(path, () => replaceFile(place, text));
}
