/** A wish to stop that has not come yet. */
export interface Stopping {
  /** Aborted once somebody asks the program to stop. */
  readonly signal: AbortSignal;
  /** Leaves it to the system again what becomes of such a wish. */
  end(): void;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Hears from now on when the process is asked to stop (Ctrl-C, or by the system). Whoever asks a second time ends it at once. */
export function hearStopping(): Stopping {
  const caller = new AbortController();
  const end = (): void => {
    for (const one of signals) process.off(one, stop);
  };
  const stop = (): void => {
    end();
    caller.abort();
  };
  for (const one of signals) process.on(one, stop);
  return { signal: caller.signal, end };
}
