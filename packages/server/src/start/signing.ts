import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { message, type Message } from '@tenfold/kernel';
import type { TimeStampAuthority } from '@tenfold/signing';
import type { SigningMeans } from '../execution/signed-papers.ts';

/** Whom signatures rest on: the authority that vouches for their time, and the roots that their certificates lead to. */
export interface SigningWish {
  /** The address of the time-stamping authority; `null` where none is asked. */
  readonly timeStampUrl: string | null;
  /** The file with the roots, in PEM; `null` where trust is not asked about. */
  readonly rootsFile: string | null;
}

const names = { url: 'TENFOLD_TIME_STAMP_URL', roots: 'TENFOLD_SIGNING_ROOTS' } as const;

const PEM = /-----BEGIN CERTIFICATE-----/;

/** What the environment says of signatures, or what is wrong with it. */
export function signingFrom(env: Readonly<Record<string, string | undefined>>): SigningWish | Message {
  const url = env[names.url] || null;
  if (url !== null && !isAddress(url))
    return message('server.no-time-stamp-address', { quote: { quote: url }, setting: { quote: names.url } });
  const named = env[names.roots] || null;
  const rootsFile = named === null ? null : resolve(named);
  if (rootsFile !== null && !PEM.test(textOf(rootsFile)))
    return message('server.no-signing-roots', { file: { quote: rootsFile }, setting: { quote: names.roots } });
  return { timeStampUrl: url, rootsFile };
}

/** How long an authority may take, in milliseconds. */
const PATIENCE = 15_000;

const NONCE = 16;

/** Signatures as the product takes them apart and has them stamped. Nothing of it is loaded before it is needed. */
export function signingMeans({ timeStampUrl, rootsFile }: SigningWish): SigningMeans {
  return {
    takeApart: async (pdf) => (await import('@tenfold/signing')).takeApartInProcess(pdf),
    timeStamp: timeStampUrl === null ? null : async (bytes) => (await authorityAt(timeStampUrl, rootsFile))(bytes),
    trusted: async () => {
      if (rootsFile === null) return [];
      return (await import('@tenfold/signing')).certificatesIn(textOf(rootsFile));
    },
  };
}

async function authorityAt(url: string, rootsFile: string | null): Promise<TimeStampAuthority> {
  const { httpTimeStampAuthority, readRoots } = await import('@tenfold/signing/time-stamp');
  const asked = { milliseconds: PATIENCE, nonce: () => randomBytes(NONCE) };
  if (rootsFile === null) return httpTimeStampAuthority(url, asked);
  const roots = readRoots(textOf(rootsFile));
  return httpTimeStampAuthority(url, 'value' in roots ? { ...asked, roots: roots.value } : asked);
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** The text of a file; nothing where there is none. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
