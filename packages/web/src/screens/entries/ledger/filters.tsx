import { Button, NativeSelect, TextInput } from '@mantine/core';
import { isPlainDate } from '@tenfold/kernel';
import { type SubmitEvent, type JSX, useEffect, useState } from 'react';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import { useSay } from '../../../language/say.tsx';
import { DayInput } from '../day-input.tsx';
import { kindGroups } from '../kind-groups.ts';
import { isNewestFirst } from './order.ts';
import { isNarrowed, soughtIn } from './sought.ts';

/** What narrows the list: kind, days, words; and its order. The address carries it. */
export function Filters(): JSX.Element {
  const { say } = useSay();
  const texts = useTexts();
  const change = useChangeAddress();
  const sought = soughtIn(texts);
  const [text, setText] = useState(sought.text);
  useEffect(() => setText(sought.text), [sought.text]);
  const look = (event: SubmitEvent): void => {
    event.preventDefault();
    change({ text });
  };
  const clear = (): void => change({ kind: undefined, since: undefined, until: undefined, text: undefined });
  return (
    <form className="ledger-filters" role="search" aria-label={say('entries.filter')} onSubmit={look}>
      <KindFilter kind={sought.kind} onChoose={(kind) => change({ kind })} />
      <DayFilter name="since" day={sought.since} onChoose={(since) => change({ since })} />
      <DayFilter name="until" day={sought.until} onChoose={(until) => change({ until })} />
      <TextInput
        label={say('entries.filter-text')}
        size="xs"
        type="search"
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => change({ text })}
      />
      <Order />
      {/* Enter in any of the fields looks; there is nothing to be pressed beside. */}
      <button type="submit" hidden />
      {isNarrowed(sought) ? (
        <Button size="xs" variant="default" onClick={clear}>
          {say('entries.filter-clear')}
        </Button>
      ) : null}
    </form>
  );
}

function Order(): JSX.Element {
  const { say } = useSay();
  const texts = useTexts();
  const change = useChangeAddress();
  return (
    <label className="ledger-order">
      <input
        type="checkbox"
        checked={isNewestFirst(texts)}
        onChange={({ currentTarget }) => change({ order: currentTarget.checked ? undefined : 'oldest-first' })}
      />
      {say('entries.newest-first')}
    </label>
  );
}

interface KindGiven {
  readonly kind: string;
  readonly onChoose: (kind: string | undefined) => void;
}

function KindFilter({ kind, onChoose }: KindGiven): JSX.Element {
  const { say } = useSay();
  const data = [
    { value: '', label: say('entries.filter-any-kind') },
    ...kindGroups.map(({ group, kinds }) => ({
      group: say(`entry-group.${group}`),
      items: kinds.map((one) => ({ value: one, label: say(`entry-kind.${one}`) })),
    })),
  ];
  return (
    <NativeSelect
      label={say('entries.filter-kind')}
      size="xs"
      value={kind}
      data={data}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}

interface DayGiven {
  readonly name: 'since' | 'until';
  readonly day: string;
  readonly onChoose: (day: string | undefined) => void;
}

function DayFilter({ name, day, onChoose }: DayGiven): JSX.Element {
  const { say } = useSay();
  const [typed, type] = useState(day);
  useEffect(() => type(day), [day]);
  return (
    <DayInput
      label={say(`entries.filter-${name}`)}
      size="xs"
      value={typed}
      onDay={(one) => {
        type(one);
        // What is no day yet narrows nothing.
        if (one === '' || isPlainDate(one)) onChoose(one);
      }}
    />
  );
}
