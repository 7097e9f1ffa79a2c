import { message } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import { answerOf } from '../written/answers-of.ts';
import { type Line, type Section, text } from '../written/written.ts';

/** Who sits on the committee at the end of the period, and what the rule on its members answers. */
export function committeeMembers({ world, findings }: Check): Section {
  const committee = world.register.committees.findLast(({ on }) => on <= world.on);
  const members: readonly Line[] =
    committee === undefined || committee.members.length === 0
      ? [text(message('committee.no-members'))]
      : committee.members.map((member) => text(memberMessage(member), [committee.entry]));
  const answers = findings.filter(({ provision }) => provision === '8A.31').map((finding) => answerOf(finding));
  return {
    name: 'members',
    heading: message('committee.heading.members', { on: { date: world.on } }),
    lines: [...members, ...answers],
  };
}

type Member = Check['world']['register']['committees'][number]['members'][number];

function memberMessage({ person, independent, chair }: Member): ReturnType<typeof message> {
  const role = chair ? 'chair' : 'member';
  return message(`committee.${role}-${independent ? 'independent' : 'not-independent'}`, { person: { name: person } });
}
