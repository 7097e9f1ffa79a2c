import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { type Asked, call, RequestRefused } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';

/** What the API gives at a path, kept until something of access is changed. */
export function useAsked<Answer>(path: string, { isAsked = true } = {}): UseQueryResult<Answer> {
  const { language } = useSay();
  return useQuery({
    queryKey: ['access', path, language],
    queryFn: async ({ signal }) => call<Answer>(path, { language, signal }),
    enabled: isAsked,
  });
}

/** A change to be asked for: where, how, and with what. */
export interface Change {
  readonly path: string;
  readonly method: NonNullable<Asked['method']>;
  readonly json?: unknown;
}

export interface Act {
  readonly isBusy: boolean;
  /** Why it was not done, until it is tried again. */
  readonly error: unknown;
  /** Asks for it; afterwards what the screens show of access is asked anew. */
  readonly run: (change: Change | readonly Change[]) => Promise<void>;
  /** Tries once more what was not done. */
  readonly again: () => void;
  readonly forget: () => void;
}

/** Changes something of access. */
export function useAct(onDone?: (answer: unknown) => void): Act {
  const { language } = useSay();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [failed, fail] = useState<{ readonly error: unknown; readonly change: Change | readonly Change[] } | null>(
    null,
  );
  const run: Act['run'] = async (change) => {
    setBusy(true);
    fail(null);
    try {
      const answer = await sendAll([change].flat(), language);
      onDone?.(answer);
      await refresh();
    } catch (error) {
      fail({ error, change });
    } finally {
      setBusy(false);
    }
  };
  const refresh = async (): Promise<unknown> =>
    Promise.all(['access', 'me', 'issuers', 'issuer'].map((name) => queries.invalidateQueries({ queryKey: [name] })));
  return {
    isBusy,
    error: failed?.error ?? null,
    run,
    again: () => (failed === null ? undefined : void run(failed.change)),
    forget: () => fail(null),
  };
}

/** Sends one after another, and gives the last answer. */
async function sendAll(changes: readonly Change[], language: string): Promise<unknown> {
  let answer: unknown;
  for (const { path, method, json } of changes) {
    // One after another, so that what is refused first stops the rest.
    answer = await call(path, { method, language, ...(json === undefined ? {} : { json }) });
  }
  return answer;
}

/** The key of the first sentence of a refusal. */
export function refusedFor(error: unknown): string | null {
  return error instanceof RequestRefused ? (error.problems[0]?.key ?? null) : null;
}
