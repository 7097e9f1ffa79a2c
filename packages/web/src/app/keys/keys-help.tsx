import { Button, Checkbox } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useSay } from '../../language/say.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { letSingleKeysWork, singleKeysWork } from './single-keys.ts';
import './keys-help.css';

/** All keys, where they work, and what they do. */
const groups = [
  {
    title: 'keys.everywhere',
    keys: [
      { presses: ['/', 'Ctrl K'], does: 'keys.search' },
      { presses: ['?'], does: 'keys.help' },
      { presses: ['Esc'], does: 'keys.close' },
    ],
  },
  {
    title: 'keys.in-lists',
    keys: [
      { presses: ['j'], does: 'keys.next' },
      { presses: ['k'], does: 'keys.previous' },
      { presses: ['Enter'], does: 'keys.open' },
    ],
  },
  {
    title: 'keys.in-time',
    keys: [
      { presses: ['['], does: 'keys.earlier' },
      { presses: [']'], does: 'keys.later' },
    ],
  },
] as const;

/** Lists all keys, and switches single ones off for whoever they are in the way of (WCAG 2.1.4). */
export function KeysHelp({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { say } = useSay();
  return (
    <Dialog label={say('keys.title')} onClose={onClose}>
      <h2>{say('keys.title')}</h2>
      {groups.map(({ title, keys }) => (
        <section key={title} className="keys-group">
          <h3>{say(title)}</h3>
          <dl>
            {keys.map(({ presses, does }) => (
              <div key={does}>
                <dt>
                  {presses.map((press) => (
                    <kbd key={press}>{press}</kbd>
                  ))}
                </dt>
                <dd>{say(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <SingleKeys />
      <div className="dialog-ways">
        <Button variant="default" onClick={onClose}>
          {say('shell.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function SingleKeys(): JSX.Element {
  const { say } = useSay();
  const [isOn, turn] = useState(singleKeysWork);
  const change = (next: boolean): void => {
    letSingleKeysWork(next);
    turn(next);
  };
  return (
    <Checkbox
      label={say('keys.single')}
      description={say('keys.single-about')}
      checked={isOn}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
