import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import type { Volume } from './volume.ts';

interface Given {
  readonly volume: Volume;
  readonly size: number;
  readonly onChoose: (number: number) => void;
}

/** How many entries there are; of a ledger in several volumes also which of them stand here, and the way to the others. */
export function VolumeBar({ volume: { first, last }, size, onChoose }: Given): JSX.Element {
  const { say } = useSay();
  const count = say('entries.count', { count: { number: BigInt(size) } });
  if (first === 1 && last === size) return <span className="quiet">{count}</span>;
  return (
    <span className="ledger-volume">
      <span className="quiet">{count}</span>
      <b className="num">
        {say('entries.volume', { first: { number: BigInt(first) }, last: { number: BigInt(last) } })}
      </b>
      <Button size="compact-sm" variant="default" disabled={first === 1} onClick={() => onChoose(first - 1)}>
        {say('entries.volume-earlier')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={last === size} onClick={() => onChoose(last + 1)}>
        {say('entries.volume-later')}
      </Button>
    </span>
  );
}
