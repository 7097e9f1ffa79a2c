import type { Finding, TextStatus } from '@tenfold/kernel';
import type { Check } from '../check/check.ts';
import { sources } from '../check/head.ts';
import { undertakingsGiven } from './promise-state.ts';
import type { Said } from './said.ts';
import type { Viewed } from './view-of-check.ts';

/** What a reader should know of all that stands on the page: its day, its sources, and what was not read in the original. */
export function notesView({ check, say }: Viewed): readonly Said[] {
  const given = undertakingsGiven(check);
  const isOurs = given.some(({ wording }) => wording === 'reading-version');
  return [
    ...(check.isAhead ? [{ id: 'note.ahead', text: say('check.ahead') }] : []),
    { id: 'note.sources', text: sources(check, say) },
    ...(isOurs ? [{ id: 'note.reading-version', text: say('public.reading-version') }] : []),
    ...unreadNotes(check, say),
  ];
}

const statuses: readonly (readonly [TextStatus, string])[] = [
  ['not-checked', 'check.not-checked'],
  ['secondary-source', 'check.secondary-text'],
];

function unreadNotes({ findings }: Check, say: Viewed['say']): readonly Said[] {
  const applied = findings.filter(({ verdict }) => verdict !== 'not-applicable');
  return statuses.flatMap(([status, key]) => {
    const provisions = provisionsOf(applied.filter(({ textStatus }) => textStatus === status));
    if (provisions.length === 0) return [];
    return [{ id: `note.${status}`, text: say(key, { provisions: { list: provisions } }) }];
  });
}

function provisionsOf(findings: readonly Finding[]): readonly { readonly provision: string }[] {
  return [...new Set(findings.map(({ provision }) => provision))].map((provision) => ({ provision }));
}
