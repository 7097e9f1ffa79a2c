import type { JSX } from 'react';
import { useChangeAddress } from '../../app/address.ts';
import type { PaperKind } from '../../engine/paper-answers.ts';
import { useSay } from '../../language/say.tsx';
import { nameOfKind } from './name-of-kind.ts';

interface Given {
  readonly kinds: readonly PaperKind[];
  readonly chosen: PaperKind | null;
}

/** The kinds of paper; until one is chosen, each with what it is. */
export function KindList({ kinds, chosen }: Given): JSX.Element {
  const { say } = useSay();
  const change = useChangeAddress();
  return (
    <nav className="paper-kinds no-print" aria-label={say('papers-screen.kinds')}>
      {chosen === null ? null : (
        <button type="button" className="as-link all-kinds" onClick={() => change({ kind: undefined })}>
          {say('papers-screen.all-kinds')}
        </button>
      )}
      <ul className="plain-list">
        {kinds.map((one) => (
          <li key={one.kind}>
            <button
              type="button"
              aria-current={one === chosen ? 'true' : undefined}
              onClick={() => change({ kind: one.kind })}
            >
              <b>{nameOfKind(one, say)}</b>
              {chosen === null ? <span className="quiet">{one.about}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
