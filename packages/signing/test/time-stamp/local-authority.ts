import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs openssl in a folder. Throws, saying what to install, where there is none. */
function openssl(folder: string, words: readonly string[], input?: Uint8Array): Buffer {
  const { error, status, stdout, stderr } = spawnSync('openssl', words, { cwd: folder, input });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Error(
      'Time stamps are tested with openssl, which is missing: install the package openssl (apt-get install openssl).',
    );
  }
  if (status !== 0) throw new Error(`openssl ${words.join(' ')}: ${stderr?.toString()}`);
  return stdout;
}

/** What each certificate of the authorities is for, in the words of openssl. */
const extensions = `
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[middle]
basicConstraints = critical, CA:true, pathlen:0
keyUsage = critical, keyCertSign
[stamps]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[stamps-uncritical]
basicConstraints = critical, CA:false
extendedKeyUsage = timeStamping
[stamps-and-mail]
basicConstraints = critical, CA:false
extendedKeyUsage = critical, timeStamping, emailProtection
[servers]
basicConstraints = critical, CA:false
extendedKeyUsage = critical, serverAuth
`;

/** How openssl answers queries: as an authority that stamps whatever hash it is sent. */
const authorityRules = `
[tsa]
serial = serial
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_chain = no
ess_cert_id_alg = sha256
crypto_device = builtin
signer_digest = sha256
`;

/** The kinds of certificate, each with what signed it. */
const certificates: readonly (readonly [name: string, issuer: string, section: string, days: string])[] = [
  ['root', 'root', 'root', '3650'],
  ['middle', 'root', 'middle', '3650'],
  ['stranger', 'stranger', 'root', '3650'],
  ['stamps', 'root', 'stamps', '3650'],
  ['stamps-by-middle', 'middle', 'stamps', '3650'],
  ['stamps-by-stranger', 'stranger', 'stamps', '3650'],
  ['stamps-uncritical', 'root', 'stamps-uncritical', '3650'],
  ['stamps-and-mail', 'root', 'stamps-and-mail', '3650'],
  ['servers', 'root', 'servers', '3650'],
  ['stamps-by-servers', 'servers', 'stamps', '3650'],
];

/** The keys and certificates of a few authorities, in a folder of their own, and what they answer. */
export class LocalAuthorities {
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'tenfold-authority-'));

  constructor() {
    writeFileSync(join(this.#folder, 'extensions'), extensions);
    writeFileSync(join(this.#folder, 'answering'), authorityRules);
    writeFileSync(join(this.#folder, 'serial'), '01');
    for (const [name, issuer, section, days] of certificates) this.#certify({ name, issuer, section, days });
  }

  #certify({
    name,
    issuer,
    section,
    days,
  }: {
    readonly name: string;
    readonly issuer: string;
    readonly section: string;
    readonly days: string;
  }): void {
    const own =
      name === issuer
        ? ['-signkey', `${name}.key`]
        : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial'];
    openssl(this.#folder, [
      'genpkey',
      '-algorithm',
      'EC',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-out',
      `${name}.key`,
    ]);
    openssl(this.#folder, ['req', '-new', '-key', `${name}.key`, '-subj', `/CN=${name}`, '-out', `${name}.csr`]);
    openssl(this.#folder, [
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      ...own,
      '-days',
      days,
      '-extfile',
      'extensions',
      '-extensions',
      section,
      '-out',
      `${name}.pem`,
    ]);
  }

  /** A certificate in PEM. */
  pem(name: string): string {
    return readFileSync(join(this.#folder, `${name}.pem`), 'utf8');
  }

  /** What the authority of that name answers to a query: a TimeStampResp in DER. */
  answer(query: Uint8Array, name: string, chain: string | null = null): Uint8Array {
    writeFileSync(join(this.#folder, 'query'), query);
    const more = chain === null ? [] : ['-chain', `${chain}.pem`];
    const signer = ['-signer', `${name}.pem`, '-inkey', `${name}.key`, ...more];
    openssl(this.#folder, [
      'ts',
      '-reply',
      '-queryfile',
      'query',
      '-config',
      'answering',
      '-section',
      'tsa',
      ...signer,
      '-out',
      'answer',
    ]);
    return new Uint8Array(readFileSync(join(this.#folder, 'answer')));
  }

  /** A token around a TSTInfo signed by the key of that name, whatever its certificate is for; `openssl ts` would refuse. */
  sign(info: Uint8Array, name: string, isCertificateNamed = true): Uint8Array {
    const signer = ['-signer', `${name}.pem`, '-inkey', `${name}.key`, ...(isCertificateNamed ? ['-cades'] : [])];
    const form = [
      '-binary',
      '-nodetach',
      '-nosmimecap',
      '-outform',
      'DER',
      '-econtent_type',
      '1.2.840.113549.1.9.16.1.4',
    ];
    return new Uint8Array(openssl(this.#folder, ['cms', '-sign', ...form, ...signer], info));
  }

  /** Whether openssl itself takes a token for a stamp over the bytes, by the root. */
  accepts(token: Uint8Array, stamped: Uint8Array, root: string): boolean {
    writeFileSync(join(this.#folder, 'token'), token);
    writeFileSync(join(this.#folder, 'data'), stamped);
    const words = ['ts', '-verify', '-token_in', '-in', 'token', '-data', 'data', '-CAfile', `${root}.pem`];
    return spawnSync('openssl', words, { cwd: this.#folder }).status === 0;
  }

  /** The query as openssl reads it aloud. */
  readAloud(query: Uint8Array): string {
    writeFileSync(join(this.#folder, 'query'), query);
    return openssl(this.#folder, ['ts', '-query', '-in', 'query', '-text']).toString('utf8');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** What a server answers to a query; nothing for one that never answers. */
export type Answering = (query: Uint8Array) => { readonly status?: number; readonly body: Uint8Array | string } | null;

/** Serves answers on loopback, on a free port, while `work` is under way. */
export async function withServer<Result>(
  answering: Answering,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer =
        request.headers['content-type'] === 'application/timestamp-query'
          ? answering(Buffer.concat(chunks))
          : { status: 415, body: '' };
      if (answer !== null)
        response.writeHead(answer.status ?? 200, { 'content-type': 'application/timestamp-reply' }).end(answer.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
