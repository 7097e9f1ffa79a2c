import type { Ledger } from '@tenfold/ledger';
import type { SizeOf } from './sizes.ts';

/** The questions about one issuer: the one that is under way, and that of all who came after it began. */
interface Asked {
  readonly running: Promise<bigint | null>;
  next: Promise<bigint | null> | null;
}

/**
 * Asks the ledger for the size of an issuer once for all who want it at the same time. Whoever comes while a question is under
 * way waits for the next one: what was recorded before he came is in its answer.
 */
export function sizesTogether(ledger: Pick<Ledger, 'size'>): SizeOf {
  const asked = new Map<string, Asked>();
  const ask = (issuer: string): Promise<bigint | null> => {
    const one: Asked = { running: ledger.size(issuer), next: null };
    asked.set(issuer, one);
    const end = (): void => {
      if (asked.get(issuer) === one && one.next === null) asked.delete(issuer);
    };
    void one.running.then(end, end);
    return one.running;
  };
  return (issuer) => {
    const one = asked.get(issuer);
    if (one === undefined) return ask(issuer);
    const again = (): Promise<bigint | null> => ask(issuer);
    one.next ??= one.running.then(again, again);
    return one.next;
  };
}
