import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmGiven {
  /** Names what it is done to. */
  readonly title: string;
  /** What follows from it. */
  readonly text: string;
  /** The word of the act. */
  readonly act: string;
  readonly isBusy?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks before something is done that can't be undone. Leaving things as they are has the focus. */
export function Confirm({ title, text, act, isBusy = false, onAct, onClose }: ConfirmGiven): JSX.Element {
  const { say } = useSay();
  return (
    <Dialog label={title} onClose={onClose}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="dialog-ways">
        <Button variant="default" onClick={onClose}>
          {say('access-form.cancel')}
        </Button>
        <Button className="destroys" disabled={isBusy} onClick={onAct}>
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
