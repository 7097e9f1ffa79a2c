import { createPrivateKey, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificatesIn, type Role, roles } from '../../src/index.ts';
import { openssl } from './openssl.ts';

const extensions = `
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[middle]
basicConstraints = critical, CA:true, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
[signer]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature, nonRepudiation
[responder]
basicConstraints = critical, CA:false
extendedKeyUsage = OCSPSigning
[servers]
basicConstraints = critical, CA:false
keyUsage = critical, keyEncipherment
`;

const database = `
[ca]
default_ca = lists
[lists]
database = index.txt
crlnumber = crlnumber
serial = serial
new_certs_dir = .
default_md = sha256
default_crl_days = 3650
policy = anybody
unique_subject = no
[anybody]
organizationName = optional
commonName = supplied
`;

/** A key with the certificate for it. */
export interface Signatory {
  readonly key: KeyObject;
  /** In DER: his own, and the one between him and the root. */
  readonly certificates: readonly Uint8Array[];
}

/** What a certificate is to be, where it is not the usual. */
export interface Wish {
  readonly issuer?: string;
  readonly key?: readonly string[];
  readonly section?: string;
  readonly days?: string;
  readonly digest?: string;
  /** The name in it; else that of its file. */
  readonly holder?: string;
}

const curve = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const rsa = ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'];

interface Certified {
  readonly name: string;
  readonly issuer: string;
  readonly section: string;
  readonly key: readonly string[];
  readonly when: readonly string[];
  readonly holder?: string;
}

/** A small authority in a folder of its own, with certificates for everybody who signs. */
export class Signatories {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'tenfold-signatories-'));
  readonly #made = new Map<string, Signatory>();

  constructor() {
    writeFileSync(join(this.folder, 'extensions'), extensions);
    writeFileSync(join(this.folder, 'lists'), database);
    writeFileSync(join(this.folder, 'index.txt'), '');
    writeFileSync(join(this.folder, 'crlnumber'), '01');
    writeFileSync(join(this.folder, 'serial'), '1000');
    this.#certify({ name: 'root', issuer: 'root', section: 'root', key: curve, when: ['-days', '3650'] });
    this.#certify({ name: 'middle', issuer: 'root', section: 'middle', key: rsa, when: ['-days', '3650'] });
  }

  /** Whoever signs in a role: two with RSA, two with a curve, and one of them certified by the root itself. */
  in(role: Role): Signatory {
    const key = roles.indexOf(role) % 2 === 0 ? rsa : curve;
    return this.named(role, { issuer: role === 'company' ? 'root' : 'middle', key });
  }

  /** Somebody with a certificate of his own. */
  named(name: string, wish: Wish = {}): Signatory {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const { issuer = 'middle', key = curve, section = 'signer', days = '365', digest = 'sha256', holder = name } = wish;
    this.#certify({ name, issuer, section, key, when: ['-days', days, `-${digest}`], holder });
    const made = {
      key: createPrivateKey(this.file(`${name}.key`)),
      certificates: [name, ...(issuer === 'middle' ? ['middle'] : [])].map((one) => this.der(one)),
    };
    this.#made.set(name, made);
    return made;
  }

  /** Somebody whose certificate ran out years ago. */
  expired(name: string): Signatory {
    return this.dated(name, { from: '20200101000000Z', until: '20210101000000Z' });
  }

  /** Somebody whose certificate holds from one moment to another, as ASN.1 writes them: `20200101000000Z`. */
  dated(name: string, { from, until }: { readonly from: string; readonly until: string }): Signatory {
    openssl(this.folder, ['genpkey', ...curve, '-out', `${name}.key`]);
    openssl(this.folder, [
      'req',
      '-new',
      '-key',
      `${name}.key`,
      '-subj',
      `/O=Example/CN=${name}`,
      '-out',
      `${name}.csr`,
    ]);
    const dates = ['-startdate', from, '-enddate', until];
    const by = [
      '-config',
      'lists',
      '-cert',
      'middle.pem',
      '-keyfile',
      'middle.key',
      '-extfile',
      'extensions',
      '-extensions',
      'signer',
    ];
    openssl(this.folder, ['ca', '-batch', '-notext', ...by, ...dates, '-in', `${name}.csr`, '-out', `${name}.pem`]);
    return { key: createPrivateKey(this.file(`${name}.key`)), certificates: [this.der(name), this.der('middle')] };
  }

  /** What a responder answers about somebody whom the middle authority certified, in DER, signed by whoever is named. */
  answered(name: string, by = 'middle'): Uint8Array {
    const ask = ['-issuer', 'middle.pem', '-cert', `${name}.pem`];
    openssl(this.folder, ['ocsp', ...ask, '-no_nonce', '-reqout', 'request']);
    const signer = ['-CA', 'middle.pem', '-rsigner', `${by}.pem`, '-rkey', `${by}.key`];
    openssl(this.folder, [
      'ocsp',
      '-index',
      'index.txt',
      ...signer,
      '-reqin',
      'request',
      '-respout',
      'answer',
      '-ndays',
      '30',
    ]);
    return new Uint8Array(this.file('answer'));
  }

  /** A certificate in DER. */
  der(name: string): Uint8Array {
    return certificatesIn(this.file(`${name}.pem`).toString())[0] as Uint8Array;
  }

  /** The list of certificates that an authority revoked, in DER, after these were. */
  revoked(issuer: string, names: readonly string[] = []): Uint8Array {
    const by = ['-config', 'lists', '-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`];
    for (const name of names) openssl(this.folder, ['ca', '-revoke', `${name}.pem`, ...by]);
    openssl(this.folder, ['ca', '-gencrl', ...by, '-out', 'crl.pem']);
    openssl(this.folder, ['crl', '-in', 'crl.pem', '-outform', 'DER', '-out', 'crl.der']);
    return new Uint8Array(this.file('crl.der'));
  }

  file(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  #certify({ name, issuer, section, key, when, holder = name }: Certified): void {
    const own =
      name === issuer
        ? ['-signkey', `${name}.key`]
        : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial'];
    openssl(this.folder, ['genpkey', ...key, '-out', `${name}.key`]);
    openssl(this.folder, [
      'req',
      '-new',
      '-key',
      `${name}.key`,
      '-subj',
      `/O=Example/CN=${holder}`,
      '-out',
      `${name}.csr`,
    ]);
    openssl(this.folder, [
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      ...own,
      ...when,
      '-extfile',
      'extensions',
      '-extensions',
      section,
      '-out',
      `${name}.pem`,
    ]);
  }
}
