import {
  fromUtf8,
  isTrusted,
  type KeyHistory,
  type KeyHistoryText,
  type Outcome,
  readKeyHistory,
  refused,
  verifierKeyText,
} from '@tenfold/seal';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { means } from '../seal/means.ts';
import { keysInFiles, keysInText, keysTyped } from '../seal/trust.ts';
import type { LogSource } from './log-source.ts';

/**
 * The keys of the log of that name, in their order, of which one is trusted: as the log publishes them, as a trusted file
 * hands them on, or the one that was typed.
 */
export async function trustedHistory(
  origin: string,
  source: LogSource,
  given: Given,
): Promise<Outcome<KeyHistory> | Refused> {
  const trusted = await keysTyped({ name: 'trust', use: 'log' }, given);
  if (isRefused(trusted)) return trusted;
  const published = await publishedKeys(source);
  const handedOn = await keysInFiles(given);
  if (isRefused(handedOn)) return handedOn;
  const typed = trusted.map((key) => ({ first: verifierKeyText(key), rotations: [] }));
  const texts = [...(published === undefined ? [] : [published]), ...handedOn, ...typed];
  const histories = texts.map((text) => readKeyHistory(text, means)).filter((one) => 'value' in one);
  const own = histories.find(({ value }) => value[0].key.name === origin && isTrusted(value, trusted));
  return own ?? refused('seal.problem.key-not-trusted');
}

/** The keys that stand beside the files of a log; nothing where none do, for not everybody who serves a log serves them. */
async function publishedKeys(source: LogSource): Promise<KeyHistoryText | undefined> {
  const bytes = await source.read('keys.json');
  return bytes instanceof Uint8Array ? keysInText(fromUtf8(bytes) ?? '') : undefined;
}
