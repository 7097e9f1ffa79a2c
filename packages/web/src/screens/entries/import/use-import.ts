import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { at, call } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import { hashOf } from '../../../api/keep-file.ts';

interface Importing {
  readonly file: File;
  readonly note: string;
}

/** Proposes all entries of a file; gives the number of the proposal. The same file sent again is the same proposal. */
export function useImport(issuer: string): UseMutationResult<string, Error, Importing> {
  const { language } = useSay();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, note }: Importing) => {
      const isCsv = file.name.toLowerCase().endsWith('.csv');
      const remark = note.trim() === '' ? '' : `?${new URLSearchParams({ note }).toString()}`;
      const path = `${at`/issuers/${issuer}/proposals`}/${isCsv ? 'csv' : 'record'}${remark}`;
      const { proposal } = await call<{ readonly proposal: string }>(path, {
        method: 'POST',
        file: { bytes: file, type: isCsv ? 'text/csv' : 'application/json' },
        key: `import-${await hashOf(file)}`,
        language,
      });
      return proposal;
    },
    onSuccess: async () => queries.invalidateQueries({ queryKey: ['proposals', issuer] }),
  });
}
