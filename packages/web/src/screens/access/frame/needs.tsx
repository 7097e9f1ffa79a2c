import type { JSX, ReactNode } from 'react';
import { useMe } from '../../../api/me.ts';
import { Notice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { type ActionName, may } from '../may.ts';

interface NeedsGiven {
  readonly action: ActionName;
  readonly issuer: string | null;
  readonly children: ReactNode;
}

/** Shows what one’s roles include; else says so without asking the server, whose trail would have it as a refusal. */
export function Needs({ action, issuer, children }: NeedsGiven): JSX.Element | null {
  const { say } = useSay();
  const { data: me } = useMe();
  if (me === undefined || me === null) return null;
  if (may(me, action, issuer)) return <>{children}</>;
  return (
    <Notice title={say('app.not-yours-title')} isWhole>
      <p>{say('access-mine.no-roles')}</p>
    </Notice>
  );
}
