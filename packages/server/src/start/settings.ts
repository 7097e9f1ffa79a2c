import { isAbsolute, join, resolve } from 'node:path';
import { languageOfLocale, type Language } from '@tenfold/documents';
import { message, type Message } from '@tenfold/kernel';
import { defaultFolder } from '@tenfold/ledger';
import type { OpenIdWish } from '../access/index.ts';
import { type Placement, readPlacement } from '../placement/placement.ts';
import { type PollWish, usualPolls } from '../polls/means.ts';
import { type RateLimits, usualLimits } from '../route/limits.ts';
import type { MailWish } from '../reminders/mailer.ts';
import { mailFrom } from './mail.ts';
import { proxiesFrom } from './proxies.ts';
import { signingFrom, type SigningWish } from './signing.ts';

/** How the product is to run, from the environment. */
export interface Settings {
  /** Where keys, published logs and, if it is ours, the database lie. */
  readonly folder: string;
  /** The PostgreSQL to use; `null` for our own. */
  readonly databaseUrl: string | null;
  /** Several PostgreSQL servers and where each issuer lives, with the file that says so; `null` for one server. */
  readonly placement: { readonly path: string; readonly placement: Placement } | null;
  readonly host: string;
  /** `0` for any that is free. */
  readonly port: number;
  /** Where browsers find the product; `null` for this machine. */
  readonly origin: string | null;
  /** The name that logs are called by. */
  readonly logName: string;
  /** The file that the log goes to; `null` for stderr. */
  readonly logFile: string | null;
  readonly limits: RateLimits;
  /** Proxies before us, as addresses or networks: only from them is a client's address taken as they state it. */
  readonly proxies: readonly string[];
  /** The OpenID provider that people may sign in with; `null` where there is none. */
  readonly openId: OpenIdWish | null;
  /** The mail server that reminders go by, and whom they are from; `null` where none are mailed. */
  readonly mail: MailWish | null;
  /** Who vouches for the time of signatures, and the roots that they have to lead to. */
  readonly signing: SigningWish;
  /** How large a file of a poll may be, and how many counts run at once. */
  readonly polls: PollWish;
  /** Whether a link for a further operator is printed, because nobody can sign in any more who could make one. */
  readonly newOperator: boolean;
  readonly language: Language;
  /** Whether it greets a person or a program. */
  readonly greeting: 'text' | 'json';
}

type Environment = Readonly<Record<string, string | undefined>>;

const USUAL_PORT = 8010;

/** The settings that the environment asks for, or what is wrong with one of them. */
export function settingsFrom(env: Environment): Settings | Message {
  const port = portFrom(env['TENFOLD_PORT']);
  if (typeof port !== 'number') return port;
  const origin = originFrom(env['TENFOLD_ORIGIN']);
  if (typeof origin === 'object' && origin !== null) return origin;
  const openId = openIdFrom(env);
  if (openId !== null && 'key' in openId) return openId;
  const placement = placementFrom(env['TENFOLD_PLACEMENT']);
  if (placement !== null && 'key' in placement) return placement;
  const proxies = proxiesFrom(env['TENFOLD_TRUSTED_PROXY']);
  if ('key' in proxies) return proxies;
  const mail = mailFrom(env);
  if (mail !== null && 'key' in mail) return mail;
  const signing = signingFrom(env);
  if ('key' in signing) return signing;
  const folder = resolve(env['TENFOLD_DATA'] || defaultFolder(env));
  return {
    folder,
    databaseUrl: env['DATABASE_URL'] || null,
    placement,
    host: env['TENFOLD_HOST'] || '127.0.0.1',
    port,
    origin,
    logName: env['TENFOLD_LOG_NAME'] || hostOf(origin),
    logFile: fileFrom(env['TENFOLD_LOG'], folder),
    limits: limitsFrom(env),
    proxies,
    openId,
    mail,
    signing,
    polls: pollsFrom(env),
    newOperator: env['TENFOLD_NEW_OPERATOR'] === '1',
    greeting: env['TENFOLD_GREETING'] === 'json' ? 'json' : 'text',
    language: languageOfLocale(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''),
  };
}

function placementFrom(typed: string | undefined): Settings['placement'] | Message {
  if (typed === undefined || typed === '') return null;
  const path = resolve(typed);
  const placement = readPlacement(path);
  return 'key' in placement ? placement : { path, placement };
}

function portFrom(typed: string | undefined): number | Message {
  if (typed === undefined || typed === '') return USUAL_PORT;
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  return port <= 65_535 ? port : message('server.no-port', { quote: { quote: typed } });
}

function originFrom(typed: string | undefined): string | null | Message {
  if (typed === undefined || typed === '') return null;
  if (!URL.canParse(typed)) return message('server.no-origin', { quote: { quote: typed } });
  const { origin, protocol } = new URL(typed);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb ? origin : message('server.no-origin', { quote: { quote: typed } });
}

const openIdNames = ['TENFOLD_OPENID_PROVIDER', 'TENFOLD_OPENID_CLIENT', 'TENFOLD_OPENID_SECRET'] as const;

/** Where people sign in with an account from elsewhere: all three are needed, or none of them. */
function openIdFrom(env: Environment): OpenIdWish | null | Message {
  const [provider, clientId, clientSecret] = openIdNames.map((name) => env[name] || null);
  const missing = openIdNames.filter((name) => !env[name]);
  if (missing.length === openIdNames.length) return null;
  if (!provider || !clientId || !clientSecret)
    return message('server.open-id-incomplete', { missing: { list: missing.map((quote) => ({ quote })) } });
  if (!URL.canParse(provider)) return message('server.no-open-id-provider', { quote: { quote: provider } });
  return { provider, clientId, clientSecret };
}

/** The name is in every checkpoint, so it is that by which the world knows the installation. */
function hostOf(origin: string | null): string {
  return origin === null ? 'tenfold.localhost' : new URL(origin).host;
}

function fileFrom(typed: string | undefined, folder: string): string | null {
  if (typed === undefined || typed === '' || typed === '-') return null;
  return isAbsolute(typed) ? typed : join(folder, typed);
}

function limitsFrom(env: Environment): RateLimits {
  return {
    perAddress: countFrom(env['TENFOLD_REQUESTS_PER_MINUTE'], usualLimits.perAddress),
    writesPerActor: countFrom(env['TENFOLD_WRITES_PER_MINUTE'], usualLimits.writesPerActor),
  };
}

const MEBIBYTE = 1024n * 1024n;

function pollsFrom(env: Environment): PollWish {
  const { largestFile, atOnce } = usualPolls;
  const mebibytes = countFrom(env['TENFOLD_LARGEST_POLL_FILE'], Number(largestFile / MEBIBYTE));
  return { largestFile: BigInt(mebibytes) * MEBIBYTE, atOnce: countFrom(env['TENFOLD_COUNTS_AT_ONCE'], atOnce) };
}

function countFrom(typed: string | undefined, usual: number): number {
  return typed !== undefined && /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : usual;
}
