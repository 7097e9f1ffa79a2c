import { useState } from 'react';
import { at, call } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import type { Json } from '../json.ts';
import { useField, useForm } from './form-context.ts';

/** What becomes of files that are attached. */
export interface EvidenceGiven {
  readonly onKept: (hash: string, name: string) => void;
  readonly onFault: (error: unknown) => void;
}

interface Evidence {
  readonly hashes: readonly string[];
  readonly isAdding: boolean;
  /** Why a file was not kept, or what is wrong with those that are named. */
  readonly wrong: string | undefined;
  readonly add: (file: File) => Promise<void>;
  readonly remove: (hash: string) => void;
}

/** The files that an entry names. One that is added is kept by the ledger at once. */
export function useEvidence({ onKept, onFault }: EvidenceGiven): Evidence {
  const { language } = useSay();
  const { issuer } = useForm();
  const { value, set, error } = useField(['evidence']);
  const [isAdding, setAdding] = useState(false);
  const [wrong, setWrong] = useState<string | undefined>();
  const hashes = Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === 'string') : [];
  const add = async (file: File): Promise<void> => {
    setAdding(true);
    setWrong(undefined);
    try {
      const hash = await keepFile(issuer, file, language);
      onKept(hash, file.name);
      set([...new Set([...hashes, hash])]);
    } catch (fault) {
      setWrong(fault instanceof Error ? fault.message : undefined);
      onFault(fault);
    } finally {
      setAdding(false);
    }
  };
  const remove = (hash: string): void => {
    const left = hashes.filter((one) => one !== hash);
    set(left.length === 0 ? undefined : left);
  };
  return { hashes, isAdding, wrong: wrong ?? error, add, remove };
}

async function keepFile(issuer: string, file: File, language: string): Promise<string> {
  const path = `${at`/issuers/${issuer}/evidence`}?${new URLSearchParams({ name: file.name }).toString()}`;
  const { sha256 } = await call<{ readonly sha256: string }>(path, {
    method: 'POST',
    file: { bytes: file, type: typeOf(file) },
    key: `evidence-${await hashOf(file)}`,
    language,
  });
  return sha256;
}

/** Some systems have no media type for a text. */
function typeOf({ type, name }: File): string {
  if (type !== '') return type.split(';')[0] ?? type;
  if (name.endsWith('.csv')) return 'text/csv';
  return name.endsWith('.json') ? 'application/json' : 'text/plain';
}

/** The SHA-256 of a file: the same file sent again is the same request. */
export async function hashOf(file: File): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
