import { message } from '@tenfold/kernel';
import { isResponderAnswer, revocationListsIn, type ValidationGiven } from '@tenfold/signing';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { loadBytes } from '../paper/load-bytes.ts';
import { refusedAt } from '../seal/refuse.ts';
import { rootsNamed } from './certificates-named.ts';

/** What the options name for checking in later years: certificates, lists of revoked ones, answers of responders. */
export async function validationNamed(given: Given): Promise<ValidationGiven | Refused> {
  const certificates = await rootsNamed('certificate', given);
  if (certificates !== null && isRefused(certificates)) return certificates;
  const crls = await eachNamed('crl', given, revocationListsIn);
  if (isRefused(crls)) return crls;
  const ocsps = await eachNamed('ocsp', given, (bytes) => (isResponderAnswer(bytes) ? [bytes] : []));
  if (isRefused(ocsps)) return ocsps;
  return { certificates: certificates ?? [], crls, ocsps };
}

async function eachNamed(
  option: 'crl' | 'ocsp',
  given: Given,
  read: (bytes: Uint8Array) => readonly Uint8Array[],
): Promise<readonly Uint8Array[] | Refused> {
  const found: Uint8Array[] = [];
  for (const path of given.arguments.options.get(option)?.split('\n') ?? []) {
    const bytes = await loadBytes(path, given);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const parts = read(bytes);
    if (parts.length === 0) return refusedAt(path, message(`cli.signing.no-${option}`));
    found.push(...parts);
  }
  return found;
}
