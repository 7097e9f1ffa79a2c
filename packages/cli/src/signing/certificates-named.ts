import { message } from '@tenfold/kernel';
import { certificatesIn } from '@tenfold/signing';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { loadBytes } from '../paper/load-bytes.ts';
import { refusedAt } from '../seal/refuse.ts';

/** The certificates in the files that an option names, in DER; `null` where it names none. */
export async function rootsNamed(option: string, given: Given): Promise<readonly Uint8Array[] | null | Refused> {
  const named = given.arguments.options.get(option)?.split('\n') ?? [];
  if (named.length === 0) return null;
  const found: Uint8Array[] = [];
  for (const path of named) {
    const certificates = await certificatesOf(path, given);
    if (isRefused(certificates)) return certificates;
    found.push(...certificates);
  }
  return found;
}

/** The certificates in a file in PEM, or the one that it is in DER. */
export async function certificatesOf(path: string, given: Given): Promise<readonly Uint8Array[] | Refused> {
  const bytes = await loadBytes(path, given);
  if (!(bytes instanceof Uint8Array)) return bytes;
  // DER begins with the tag of a sequence in a long form; PEM is text.
  if (bytes[0] === 0x30 && bytes[1] === 0x82) return [bytes];
  const certificates = certificatesIn(bytes.toString('latin1'));
  return certificates.length > 0 ? certificates : refusedAt(path, message('cli.signing.no-certificate'));
}
