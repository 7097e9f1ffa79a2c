import { Button, type ButtonProps } from '@mantine/core';
import { type JSX, useState } from 'react';
import { Confirm } from '../../../app/dialog/confirm.tsx';
import { type Change, useAct } from '../frame/ask.ts';
import { ActProblem } from './act-problem.tsx';

interface ConfirmedActGiven {
  readonly change: Change | readonly Change[];
  /** The word of the act, on its button and in its confirmation. */
  readonly word: string;
  /** Names what it is done to. */
  readonly title: string;
  /** What follows from it. */
  readonly text: string;
  readonly size?: ButtonProps['size'];
  readonly onDone?: () => void;
}

/** A button for what can't be undone: it asks first, says what follows, and then does it. */
export function ConfirmedAct({ change, word, title, text, size = 'xs', onDone }: ConfirmedActGiven): JSX.Element {
  const [isAsked, ask] = useState(false);
  const act = useAct(onDone);
  const run = async (): Promise<void> => {
    await act.run(change);
    ask(false);
  };
  return (
    <>
      <ActProblem act={act} />
      <Button size={size ?? 'xs'} variant="default" onClick={() => ask(true)}>
        {word}
      </Button>
      {isAsked ? (
        <Confirm
          title={title}
          text={text}
          act={word}
          isBusy={act.isBusy}
          onAct={() => void run()}
          onClose={() => ask(false)}
        />
      ) : null}
    </>
  );
}
