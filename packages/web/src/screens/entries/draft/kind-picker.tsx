import { TextInput } from '@mantine/core';
import { findKind } from '@tenfold/kernel';
import { type JSX, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { kindGroups } from '../kind-groups.ts';

/** Chooses a kind of entry: by words, among the groups in which a person looks for it. */
export function KindPicker({ onChoose }: { readonly onChoose: (kind: string) => void }): JSX.Element {
  const { say, language } = useSay();
  const [words, setWords] = useState('');
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (kind: string): boolean => {
    const text = `${say(`entry-kind.${kind}`)} ${findKind(kind)?.about[language] ?? ''} ${kind}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  const groups = kindGroups
    .map(({ group, kinds }) => ({ group, kinds: (kinds as readonly string[]).filter(fits) }))
    .filter(({ kinds }) => kinds.length > 0);
  const [first] = groups.flatMap(({ kinds }) => kinds);
  return (
    <div className="kinds">
      <TextInput
        type="search"
        label={say('entry-work.choose-search')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && wanted.length > 0 && first !== undefined) onChoose(first);
        }}
      />
      {groups.length === 0 ? <p role="status">{say('entry-work.choose-none')}</p> : null}
      <div className="kinds-groups">
        {groups.map((one) => (
          <Group key={one.group} {...one} onChoose={onChoose} />
        ))}
      </div>
    </div>
  );
}

interface GroupGiven {
  readonly group: string;
  readonly kinds: readonly string[];
  readonly onChoose: (kind: string) => void;
}

function Group({ group, kinds, onChoose }: GroupGiven): JSX.Element {
  const { say, language } = useSay();
  return (
    <section>
      <h3 className="eyebrow">{say(`entry-group.${group}`)}</h3>
      <ul className="plain-list">
        {kinds.map((kind) => (
          <li key={kind}>
            <button type="button" title={findKind(kind)?.about[language]} onClick={() => onChoose(kind)}>
              {say(`entry-kind.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
