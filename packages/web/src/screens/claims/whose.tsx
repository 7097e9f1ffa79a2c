import { NativeSelect } from '@mantine/core';
import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { useChangeAddress, useTexts } from '../../app/address.ts';
import { useName, useSay } from '../../language/say.tsx';

interface Given {
  /** The beneficiaries of whom something is shown. */
  readonly people: readonly string[];
  readonly names: Readonly<Record<string, Names>>;
}

/** Whose undertaking is looked at; the address carries it. */
export function Whose({ people, names }: Given): JSX.Element | null {
  const { say } = useSay();
  const nameOf = useName();
  const { of } = useTexts();
  const change = useChangeAddress();
  if (people.length < 2) return null;
  return (
    <search className="claims-whose no-print" aria-label={say('claims-screen.whose')}>
      <NativeSelect
        label={say('claims-screen.whose')}
        value={of ?? ''}
        data={[
          { value: '', label: say('claims-screen.everybody') },
          ...people.map((value) => ({ value, label: nameOf(names[value], value) })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ of: value === '' ? undefined : value }, { replace: true })}
      />
    </search>
  );
}
