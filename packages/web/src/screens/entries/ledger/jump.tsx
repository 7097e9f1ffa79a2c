import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, type JSX, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { numberTyped } from './volume.ts';

/** Goes to a number of the ledger. */
export function Jump({
  size,
  onJump,
}: {
  readonly size: number;
  readonly onJump: (number: number) => void;
}): JSX.Element {
  const { say } = useSay();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const jump = (event: SubmitEvent): void => {
    event.preventDefault();
    const number = numberTyped(typed, size);
    setWrong(number === null);
    if (number !== null) onJump(number);
  };
  return (
    <form className="ledger-jump" onSubmit={jump}>
      <TextInput
        label={say('entries.jump')}
        size="xs"
        inputMode="numeric"
        value={typed}
        error={isWrong ? say('entries.jump-wrong', { last: { number: BigInt(size) } }) : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" aria-label={say('entries.jump')}>
        →
      </Button>
    </form>
  );
}
