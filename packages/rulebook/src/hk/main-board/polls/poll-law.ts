import {
  isDirectorOn,
  message,
  type Message,
  type Person,
  type PlainDate,
  ratio,
  type Ratio,
  statusOn,
  versionOn,
  type World,
} from '@tenfold/kernel';
import type { PollLaw, RequisitionLaw } from '@tenfold/kernel/poll';
import { r8a23 } from '../chapter-8a/8a-23.rule.ts';
import { r8a24 } from '../chapter-8a/8a-24.rule.ts';
import { type NamedDirector, proposeMatter } from './propose-matter.ts';

/** An ordinary resolution is passed by more than half of the votes cast: company law and every set of articles seen. */
const simpleMajority: Ratio = ratio(1n, 2n);

/** What the law says of a poll that is held on the day of `world`. Before Rule 8A.24 was in force it binds nobody. */
export function pollLawOf(world: World): PollLaw {
  const { register, on } = world;
  const version = versionOn(r8a24, on);
  const first = r8a24.versions[0];
  if (first === undefined) throw new Error('fault: Rule 8A.24 has no version');
  const { matters, mostVotes } = (version ?? first).parameters;
  const bindsReserved = version !== null && statusOn(register, on) === 'chapter-8a';
  const directors = directorsOf(world);
  return {
    simpleMajority,
    mostVotesReserved: ratio(mostVotes, 1n),
    bindsReserved,
    propose: (resolution) => proposeMatter(resolution, { reserved: matters, binds: bindsReserved, directors }),
  };
}

/** What Rule 8A.23 says of the stake of shareholders who want a meeting; a refusal before it was in force. */
export function requisitionLawOn(day: PlainDate): RequisitionLaw | Message {
  const version = versionOn(r8a23, day);
  if (version === null) return message('requisition.refused.not-in-force', { on: { date: day } });
  return { most: version.parameters.most };
}

const independent = /\bindependent\b|獨立|独立/iu;

function directorsOf({ register, on }: World): readonly NamedDirector[] {
  return [...register.people.values()]
    .filter((person) => person.recognised !== null || isDirectorOn(person, on) || person.board.length > 0)
    .map((person) => ({
      id: person.id,
      names: Object.values(person.names ?? {}),
      isIndependent: isIndependent(person),
      isBeneficiary: person.recognised !== null && person.weightEnded === null,
    }));
}

function isIndependent({ board, recognised }: Person): boolean {
  return recognised === null && independent.test(board.at(-1)?.role ?? '');
}
