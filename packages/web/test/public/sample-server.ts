import { type JsonObject, type KeyHistoryText, verifierKeyText } from '@tenfold/seal';
import { bundleOf, logKey, sampleEntries, type SampleLog, sampleLog } from '../../../seal/test/support/sample-log.ts';
import type { Ask } from '../../src/public/take.ts';
import { Stopped } from '../../src/public/stopped.ts';

/** What a server tells of a log, in each part of which it may lie. */
export interface SampleServer {
  readonly log: SampleLog;
  /** The record that it gives out; that of the log, where it is honest. */
  readonly record?: JsonObject;
  readonly keys?: KeyHistoryText;
}

/** A log with so many entries. */
export function logOf(entries: number): SampleLog {
  return sampleLog(sampleEntries(entries));
}

/** The record of a log, as it is downloaded. */
export function recordOf({ header, entries }: SampleLog): JsonObject {
  return { ...header, entries };
}

/** Asks a server that is none: it answers from a log. */
export function askingOf({ log, record, keys }: SampleServer): Ask {
  const given = keys ?? { first: verifierKeyText(logKey.key), rotations: [] };
  return async (path) => {
    const [name = '', query = ''] = path.split('?');
    if (name === '/checkpoint') return log.checkpoint;
    if (name === '/log-keys') return JSON.stringify(given);
    if (name === '/record') return JSON.stringify(record ?? recordOf(log));
    if (name === '/checkpoints') {
      const size = log.entries.length + 1;
      return JSON.stringify({ checkpoints: [{ size, text: log.checkpoint, madeAt: '2026-01-02T03:04:05Z' }] });
    }
    const entry = /^\/entries\/([^/]+)\/proof$/.exec(name)?.[1];
    const index = log.entries.findIndex(({ id }) => id === entry) + 1;
    if (index === 0) throw new Stopped('public-check.no-answer', { what: { quote: name } });
    const older = new URLSearchParams(query).get('older');
    const more = { keys: given, ...(older === null ? {} : { olderSize: Number(older) }) };
    return JSON.stringify(bundleOf(log, index, more));
  };
}
