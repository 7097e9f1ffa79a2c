import { hasForm } from '@tenfold/documents/seev';
import { message } from '@tenfold/kernel';
import { type Given, type Refused, refused } from '../commands/command.ts';

/** The ISIN of each class that one was typed for, as `CLASS:ISIN`. */
export function classIsins({
  arguments: { options },
}: Given): { readonly isins: ReadonlyMap<string, string> } | Refused {
  const isins = new Map<string, string>();
  for (const typed of options.get('isin')?.split('\n') ?? []) {
    const place = typed.lastIndexOf(':');
    const [shareClass, isin] = [typed.slice(0, place), typed.slice(place + 1)];
    const isTwice = isins.has(shareClass) || [...isins.values()].includes(isin);
    if (place < 1 || !hasForm('isin', isin) || isTwice)
      return refused(message('cli.seev.no-isin', { quote: { quote: typed } }));
    isins.set(shareClass, isin);
  }
  return { isins };
}

/** The same the other way round, for messages that are read. */
export function classesByIsin(isins: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...isins].map(([shareClass, isin]) => [isin, shareClass]));
}
