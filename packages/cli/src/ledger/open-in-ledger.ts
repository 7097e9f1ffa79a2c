import { openViews, type Times } from '@tenfold/documents';
import { entriesFrom, type PlainDate, type Problem } from '@tenfold/kernel';
import { isRefused, type Ledger, type Refused as RefusedByLedger } from '@tenfold/ledger';
import type { OpenedAnywhere } from '../check/with-opened.ts';
import { isRefused as isRefusedInput, type Refused } from '../commands/command.ts';
import { refusedByLedger } from './refused-by-ledger.ts';

/** An issuer of the ledger on a day, opened as a record file is. */
export async function openInLedger(
  ledger: Ledger,
  issuer: string,
  { on, knownAt }: Pick<Times, 'on' | 'knownAt'>,
  also: readonly PlainDate[] = [],
): Promise<OpenedAnywhere | Refused> {
  const opened = openedOr(await openViews((days) => ledger.views(issuer, { days, knownAt }), on, also));
  if (isRefusedInput(opened)) return opened;
  return {
    ...opened,
    entriesNamed: async (ids) => {
      const stored = await ledger.entriesById(issuer, ids);
      return entriesFrom(stored.map(({ content }): unknown => JSON.parse(content)));
    },
    entriesOfKinds: (kinds) => ledger.entriesOfKinds(issuer, { kinds, on, knownAt }),
  };
}

/** What was made of views of the ledger, or why nothing was, in the words of the command line. */
export function openedOr<Made extends object>(
  made: Made | RefusedByLedger | { readonly problems: readonly Problem[] },
): Made | Refused {
  if (isRefused(made)) return refusedByLedger(made);
  return 'problems' in made ? refusedByLedger({ refused: 'invalid', problems: made.problems }) : made;
}
