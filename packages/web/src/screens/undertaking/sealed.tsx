import { useQuery } from '@tanstack/react-query';
import { formatWhole } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { at } from '../../api/call.ts';
import { useSay } from '../../language/say.tsx';

/** How many entries the latest signed checkpoint of the issuer's log holds, and the way to check it oneself. */
export function Sealed({ issuer }: { readonly issuer: string }): JSX.Element | null {
  const { say } = useSay();
  const { data } = useQuery({ queryKey: ['checkpoint', issuer], queryFn: async () => readSize(issuer) });
  if (data === undefined || data === null) return null;
  return (
    <p className="why-part sealed">
      <span>{say('undertaking-screen.sealed', { size: { quote: formatWhole(data) } })}</span>
      <a href={`/issuers/${encodeURIComponent(issuer)}#check`}>{say('undertaking-screen.check-it')}</a>
    </p>
  );
}

/** The size that a checkpoint states on its second line (C2SP tlog-checkpoint); `null` where nothing was sealed yet. */
async function readSize(issuer: string): Promise<bigint | null> {
  const response = await fetch(`/api/v1${at`/issuers/${issuer}/checkpoint`}`);
  if (!response.ok) return null;
  const [, size = ''] = (await response.text()).split('\n');
  return /^\d+$/.test(size) ? BigInt(size) : null;
}
