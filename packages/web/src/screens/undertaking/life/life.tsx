import { type JSX, useId } from 'react';
import type { UndertakingJson } from '../../../format/check.ts';
import { useSay } from '../../../language/say.tsx';
import { LifeNotes } from './life-notes.tsx';
import { LifeStations } from './life-stations.tsx';
import { LifeWays } from './life-ways.tsx';
import './life.css';

interface Given {
  readonly issuer: string;
  readonly undertaking: UndertakingJson;
}

/** The undertaking’s life: what it has come through, what the next state waits for, and what bears on it. */
export function Life({ issuer, undertaking }: Given): JSX.Element {
  const { say } = useSay();
  const id = useId();
  return (
    <section className="life" aria-labelledby={id}>
      <h2 id={id} className="eyebrow">
        {say('life.title')}
      </h2>
      <LifeStations issuer={issuer} undertaking={undertaking} />
      <LifeNotes issuer={issuer} undertaking={undertaking} />
      <LifeWays issuer={issuer} undertaking={undertaking} />
    </section>
  );
}
