import { X509Certificate } from 'node:crypto';
import { resolve } from 'node:path';
import { paragraph, plain, sayIn } from '@tenfold/documents';
import { type Message, message } from '@tenfold/kernel';
import {
  isRole,
  judgeExecution,
  prepareSignature,
  type Role,
  roles,
  signWithKey,
  takeApartInProcess,
} from '@tenfold/signing';
import { exitCodes } from '../exit-code.ts';
import { loadBytes } from '../paper/load-bytes.ts';
import { refusedAt } from '../seal/refuse.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { type Signer, signerNamed } from '../signing/signer-named.ts';
import { stampsNamed } from '../signing/stamps-named.ts';
import { type Given, isRefused, type Outcome, type Refused, refused } from './command.ts';

/** `tenfold sign FILE`: puts a signature into a PDF, behind everything before, with a key that stays where it is. */
export async function run(given: Given): Promise<Outcome> {
  const path = given.arguments.positionals[0] ?? '-';
  const asked = askedOf(given);
  if (isRefused(asked)) return asked;
  const pdf = await loadBytes(path, given);
  if (!(pdf instanceof Uint8Array)) return pdf;
  const reason = await whyNot(pdf, asked.role);
  if (reason !== null) return refusedAt(path, reason);
  const signer = await signerNamed(given);
  if (isRefused(signer)) return signer;
  const signed = await signedBy(signer, { pdf, role: asked.role }, given);
  if (isRefused(signed)) return signed;
  const unwritten = await writing(asked.out, () => replaceFile(resolve(given.cwd, asked.out), signed.pdf));
  return unwritten ?? written(asked, signed.pdf, given);
}

interface Asked {
  readonly role: Role;
  readonly out: string;
}

function askedOf({ arguments: { options } }: Given): Asked | Refused {
  const [role, out] = [options.get('as'), options.get('out')];
  if (role === undefined || !isRole(role)) {
    const known = { list: roles.map((name) => ({ quote: name })) };
    return refused(message('cli.signing.no-role', { quote: { quote: role ?? '' }, known }));
  }
  return out === undefined ? refused(message('cli.signing.out-needed')) : { role, out };
}

/** Why nothing is signed over a file; `null` where it is this role’s turn. */
async function whyNot(pdf: Uint8Array, role: Role): Promise<Message | null> {
  const apart = await takeApartInProcess(pdf);
  if ('problem' in apart) return apart.problem;
  const { state, next } = judgeExecution(apart);
  if (state === 'refused') return message('cli.signing.faulty');
  if (next === role) return null;
  if (next === null) return message('cli.signing.executed');
  return message('cli.signing.not-next', {
    role: { message: `signing.role.${role}` },
    next: { message: `signing.role.${next}` },
  });
}

interface Paper {
  readonly pdf: Uint8Array;
  readonly role: Role;
}

async function signedBy(
  { key, certificates }: Signer,
  { pdf, role }: Paper,
  given: Given,
): Promise<{ readonly pdf: Uint8Array } | Refused> {
  const timeStamp = await stampsNamed(given);
  if (timeStamp !== null && 'refusals' in timeStamp) return timeStamp;
  const signerName = given.arguments.options.get('name') ?? holderOf(certificates[0]);
  const at = new Date(given.now()).toISOString();
  const prepared = prepareSignature({ pdf, role, signerName, at });
  if ('problem' in prepared) return refused(prepared.problem);
  const signed = await signWithKey({ prepared, key, certificates, ...(timeStamp === null ? {} : { timeStamp }) });
  return 'problem' in signed ? refused(signed.problem) : signed;
}

/** The common name in a certificate. */
function holderOf(certificate: Uint8Array | undefined): string {
  try {
    const { subject } = new X509Certificate(certificate ?? Buffer.alloc(0));
    return /(?:^|\n)CN=(.+)/.exec(subject)?.[1] ?? subject;
  } catch {
    return '';
  }
}

function written({ role, out }: Asked, pdf: Uint8Array, { language }: Given): Outcome {
  const say = sayIn({ language, names: () => null });
  const index = roles.indexOf(role);
  const next = roles[index + 1];
  const figures = {
    role: { message: `signing.role.${role}` },
    file: { quote: out },
    bytes: { number: BigInt(pdf.length) },
  };
  const said = say('signing.page.signed', figures);
  const more =
    next === undefined
      ? say('signing.page.last')
      : say('signing.page.then', { next: { message: `signing.role.${next}` } });
  return {
    exit: exitCodes.nothingWrong,
    json: () => ({ format: 'tenfold/signed/1', role, file: out, bytes: pdf.length, next: next ?? null }),
    page: () => [paragraph([plain(said)]), paragraph([plain(more)])],
  };
}
