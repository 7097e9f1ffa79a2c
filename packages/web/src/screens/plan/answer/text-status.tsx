import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';

/** Says of a provision that was not read on its own official page that it was not; of one that was, nothing. */
export function TextStatus({ status }: { readonly status: string }): JSX.Element | null {
  const { say } = useSay();
  if (status === 'read-on-its-own-page') return null;
  return <span className="text-status">{say(`plan-screen.status.${status}`)}</span>;
}
