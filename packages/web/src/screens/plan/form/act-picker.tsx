import { TextInput } from '@mantine/core';
import { findAct } from '@tenfold/kernel/plan';
import { type JSX, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { actGroups } from './act-groups.ts';

/** Chooses a kind of act: by words, among the groups in which a person looks for it. */
export function ActPicker({ onChoose }: { readonly onChoose: (act: string) => void }): JSX.Element {
  const { say, language } = useSay();
  const [words, setWords] = useState('');
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (act: string): boolean => {
    const text = `${say(`plan-act.${act}`)} ${findAct(act)?.about[language] ?? ''} ${act}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  const groups = actGroups
    .map(({ group, acts }) => ({ group, acts: (acts as readonly string[]).filter(fits) }))
    .filter(({ acts }) => acts.length > 0);
  const [first] = groups.flatMap(({ acts }) => acts);
  return (
    <div>
      <TextInput
        type="search"
        label={say('plan-screen.search-acts')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && wanted.length > 0 && first !== undefined) onChoose(first);
        }}
      />
      {groups.length === 0 ? <p role="status">{say('plan-screen.no-act')}</p> : null}
      <div className="plan-acts">
        {groups.map((one) => (
          <Group key={one.group} {...one} onChoose={onChoose} />
        ))}
      </div>
    </div>
  );
}

interface GroupGiven {
  readonly group: string;
  readonly acts: readonly string[];
  readonly onChoose: (act: string) => void;
}

function Group({ group, acts, onChoose }: GroupGiven): JSX.Element {
  const { say, language } = useSay();
  return (
    <section>
      <h3 className="eyebrow">{say(`plan-group.${group}`)}</h3>
      <ul className="plain-list">
        {acts.map((act) => (
          <li key={act}>
            <button type="button" title={findAct(act)?.about[language]} onClick={() => onChoose(act)}>
              {say(`plan-act.${act}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
