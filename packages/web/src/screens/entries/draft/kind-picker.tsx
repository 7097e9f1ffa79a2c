import { findKind } from '@tenfold/kernel';
import type { JSX } from 'react';
import { KindSearch } from '../../../app/picker/kind-search.tsx';
import { useSay } from '../../../language/say.tsx';
import { kindGroups } from '../kind-groups.ts';

/** Chooses a kind of entry: by words, among the groups in which a person looks for it. */
export function KindPicker({ onChoose }: { readonly onChoose: (kind: string) => void }): JSX.Element {
  const { say, language } = useSay();
  const groups = kindGroups.map(({ group, kinds }) => ({
    title: say(`entry-group.${group}`),
    kinds: kinds.map((kind) => ({ kind, name: say(`entry-kind.${kind}`), about: findKind(kind)?.about[language] })),
  }));
  return (
    <KindSearch
      groups={groups}
      label={say('entry-work.choose-search')}
      none={say('entry-work.choose-none')}
      className="kinds"
      groupsClassName="kinds-groups"
      onChoose={onChoose}
    />
  );
}
