import { findAct } from '@tenfold/kernel/plan';
import type { JSX } from 'react';
import { KindSearch } from '../../../app/picker/kind-search.tsx';
import { useSay } from '../../../language/say.tsx';
import { actGroups } from './act-groups.ts';

/** Chooses a kind of act: by words, among the groups in which a person looks for it. */
export function ActPicker({ onChoose }: { readonly onChoose: (act: string) => void }): JSX.Element {
  const { say, language } = useSay();
  const groups = actGroups.map(({ group, acts }) => ({
    title: say(`plan-group.${group}`),
    kinds: acts.map((kind) => ({ kind, name: say(`plan-act.${kind}`), about: findAct(kind)?.about[language] })),
  }));
  return (
    <KindSearch
      groups={groups}
      label={say('plan-screen.search-acts')}
      none={say('plan-screen.no-act')}
      className={undefined}
      groupsClassName="plan-acts"
      onChoose={onChoose}
    />
  );
}
