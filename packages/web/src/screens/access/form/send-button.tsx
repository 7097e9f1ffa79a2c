import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { Act } from '../frame/ask.ts';
import { ActProblem } from './act-problem.tsx';

/** What stands at the end of a form: why it was not done, and the button that sends it. */
export function SendButton({ act, word }: { readonly act: Act; readonly word: string }): JSX.Element {
  return (
    <>
      <ActProblem act={act} />
      <div className="form-ways">
        <Button type="submit" disabled={act.isBusy}>
          {word}
        </Button>
      </div>
    </>
  );
}
