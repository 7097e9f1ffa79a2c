import { useState } from 'react';
import { keepFile } from '../../../api/keep-file.ts';
import { useSay } from '../../../language/say.tsx';
import type { Json } from '../json.ts';
import { useField, useForm } from './form-context.ts';

/** What becomes of files that are attached. */
export interface EvidenceGiven {
  readonly onKept: (hash: string, name: string) => void;
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
export function useEvidence({ onKept }: EvidenceGiven): Evidence {
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
