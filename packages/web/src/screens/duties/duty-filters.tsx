import { NativeSelect } from '@mantine/core';
import { nameIn } from '@tenfold/documents/screens';
import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { DutiesJson } from '../../format/duties.ts';
import { useSay } from '../../language/say.tsx';
import { DayTyped } from '../../time/day-typed.tsx';
import { soughtStates, useSought } from './sought.ts';

interface Given {
  readonly duties: DutiesJson;
  readonly people: readonly string[];
  readonly names: Readonly<Record<string, Names>>;
}

/** Whose duties, in which state, due between which days; the address carries it. */
export function DutyFilters({ duties: { period }, people, names }: Given): JSX.Element {
  const { say, language } = useSay();
  const { sought, seek } = useSought();
  const nameOf = (id: string): string => nameIn(names[id] ?? null, language) ?? id;
  return (
    <search className="duty-filters no-print" aria-label={say('duties-screen.filters')}>
      <NativeSelect
        label={say('duties-screen.who')}
        value={sought.who ?? ''}
        data={[
          { value: '', label: say('duties-screen.everybody') },
          ...people.map((value) => ({ value, label: nameOf(value) })),
        ]}
        onChange={({ currentTarget: { value } }) => seek({ who: value === '' ? undefined : value })}
      />
      <NativeSelect
        label={say('duties-screen.state')}
        value={sought.state ?? ''}
        data={[
          { value: '', label: say('duties-screen.every-state') },
          ...soughtStates.map((value) => ({ value, label: say(`duties-screen.state.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => seek({ state: value === '' ? undefined : value })}
      />
      <DayTyped label={say('duties-screen.from')} day={period.from} onDay={(from) => seek({ from })} />
      <DayTyped label={say('duties-screen.to')} day={period.to} onDay={(to) => seek({ to })} />
    </search>
  );
}
