import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { DutyStateJson } from '../../format/duties.ts';
import { useSay } from '../../language/say.tsx';

/** Each state has the look of the answer that it is nearest to; what was done late is marked as late for ever. */
const looks: Readonly<Record<DutyStateJson, Verdict>> = {
  open: 'action-required',
  late: 'breached',
  done: 'kept',
  'done-late': 'breached',
  'beyond-calendar': 'information-missing',
};

/** Where a duty stands: one sign, one word, one colour. */
export function DutyState({ state }: { readonly state: DutyStateJson }): JSX.Element {
  const { say } = useSay();
  return (
    <span className={`mark ${looks[state]}`}>
      <span aria-hidden="true" className="sign">
        {marks[looks[state]]}
      </span>{' '}
      {say(`duties-screen.state.${state}`)}
    </span>
  );
}
