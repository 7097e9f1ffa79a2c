import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useMyPart } from '../my-part.ts';
import { type Begun, useBeginEntry } from './add-entry.ts';

interface Given extends Begun {
  readonly issuer: string;
  readonly word: string;
  readonly isFirst?: boolean;
}

/** Begins an entry that is proposed under Entries; there for whoever may propose, and for nobody else. */
export function BeginEntry({ issuer, word, kind, typed, isFirst = false }: Given): JSX.Element | null {
  const { person, may } = useMyPart(issuer);
  const begin = useBeginEntry({ issuer, person: person ?? '' });
  if (person === null || !may.propose) return null;
  return (
    <Button size="compact-sm" variant={isFirst ? 'filled' : 'default'} onClick={() => begin({ kind, typed })}>
      {word}
    </Button>
  );
}
