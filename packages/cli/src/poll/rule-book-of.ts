import { readRuleBook, type RuleBook } from '@tenfold/kernel/poll';
import type { SealedCount } from '@tenfold/seal';
import { refusedRecord } from '../check/load-record.ts';
import type { Refused } from '../commands/command.ts';

/** The scrutineer's rule book that stands in a sealed count. */
export function ruleBookOf({ manifest }: SealedCount, path: string): RuleBook | Refused {
  const read = readRuleBook(manifest.ruleBook);
  return 'problems' in read ? refusedRecord(path, read.problems) : read.ruleBook;
}
