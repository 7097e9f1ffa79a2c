/** What this browser keeps of a log that it has checked: the key that it trusts, and the last checkpoint. */
export interface KeptLog {
  readonly key: string;
  readonly size: number;
  readonly checkpoint: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** What was kept of an issuer's log; `null` where nothing was, or what was can't be read. */
export function keptLog(store: Store, issuer: string): KeptLog | null {
  try {
    const { key, size, checkpoint } = JSON.parse(store.getItem(nameOf(issuer)) ?? 'null') as KeptLog;
    const isOne = typeof key === 'string' && Number.isSafeInteger(size) && typeof checkpoint === 'string';
    return isOne ? { key, size, checkpoint } : null;
  } catch {
    return null;
  }
}

/** Keeps a log that was found in order. */
export function keepLog(store: Store, issuer: string, log: KeptLog): void {
  store.setItem(nameOf(issuer), JSON.stringify(log));
}

function nameOf(issuer: string): string {
  return `tenfold-log/${issuer}`;
}
