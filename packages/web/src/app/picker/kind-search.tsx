import { TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';

/** One kind that can be chosen: what it is called, and what it is. */
export interface Choosable {
  readonly kind: string;
  readonly name: string;
  readonly about: string | undefined;
}

/** Kinds among which a person looks for one of them, under a title. */
export interface ChoosableGroup {
  readonly title: string;
  readonly kinds: readonly Choosable[];
}

interface Given {
  readonly groups: readonly ChoosableGroup[];
  /** What the field for words is called, and what is said where no kind has them. */
  readonly label: string;
  readonly none: string;
  readonly className: string | undefined;
  readonly groupsClassName: string;
  readonly onChoose: (kind: string) => void;
}

/** Chooses a kind by words of it, among the groups in which a person looks for it; Enter takes the first that is left. */
export function KindSearch({ groups, label, none, className, groupsClassName, onChoose }: Given): JSX.Element {
  const [words, setWords] = useState('');
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const left = groups
    .map(({ title, kinds }) => ({ title, kinds: kinds.filter((one) => fits(one, wanted)) }))
    .filter(({ kinds }) => kinds.length > 0);
  const [first] = left.flatMap(({ kinds }) => kinds);
  return (
    <div className={className}>
      <TextInput
        type="search"
        label={label}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && wanted.length > 0 && first !== undefined) onChoose(first.kind);
        }}
      />
      {left.length === 0 ? <p role="status">{none}</p> : null}
      <div className={groupsClassName}>
        {left.map((group) => (
          <Group key={group.title} group={group} onChoose={onChoose} />
        ))}
      </div>
    </div>
  );
}

function fits({ kind, name, about = '' }: Choosable, wanted: readonly string[]): boolean {
  const text = `${name} ${about} ${kind}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
}

interface GroupGiven extends Pick<Given, 'onChoose'> {
  readonly group: ChoosableGroup;
}

function Group({ group: { title, kinds }, onChoose }: GroupGiven): JSX.Element {
  return (
    <section>
      <h3 className="eyebrow">{title}</h3>
      <ul className="plain-list">
        {kinds.map(({ kind, name, about }) => (
          <li key={kind}>
            <button type="button" title={about} onClick={() => onChoose(kind)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
