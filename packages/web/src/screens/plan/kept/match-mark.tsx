import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { MatchStateJson } from '../../../format/kept-clearance.ts';
import { useSay } from '../../../language/say.tsx';

/** Each has the look of the answer that it is nearest to. */
const looks: Readonly<Record<MatchStateJson, Verdict>> = {
  'done-as-cleared': 'kept',
  'done-differently': 'action-required',
  'partly-done': 'action-required',
  'not-done': 'not-applicable',
  lapsed: 'ceased',
  'facts-changed': 'needs-determination',
  'not-recorded': 'not-applicable',
};

/** What became of a kept clearance: one sign, one word, one colour. */
export function MatchMark({ state }: { readonly state: MatchStateJson }): JSX.Element {
  const { say } = useSay();
  return (
    <span className={`mark ${looks[state]}`}>
      <span aria-hidden="true" className="sign">
        {marks[looks[state]]}
      </span>{' '}
      {say(`plan-screen.match.${state}`)}
    </span>
  );
}
