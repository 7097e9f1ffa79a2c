import { type BoardTerm, message, type OwedDuty, type Person, type World } from '@tenfold/kernel';
import { dueOnNoDay, dutyKind } from '@tenfold/kernel/duties';
import { consolidatedText } from '../sources.ts';
import { isPrimaryListed } from './listed-days.ts';

export const directorChanges = dutyKind({
  name: 'director-changes',
  provision: '13.51(2)',
  title: { en: 'Announcement of a change of director', 'zh-Hant': '公布董事變更', 'zh-Hans': '公布董事变更' },
  paraphrase: {
    en: 'Who joins or leaves the board is announced. The law reference names no day; details were not checked. When a beneficiary leaves, his weight ends as well (Rule 8A.17).',
    'zh-Hant':
      '董事的加入或離任須予公布。所據資料並無列明日子，細節未經核對。受益人離任時，其不同投票權亦告終止（第8A.17條）。',
    'zh-Hans':
      '董事的加入或离任须予公布。所据资料并无列明日期，细节未经核对。受益人离任时，其不同投票权亦告终止（第8A.17条）。',
  },
  textStatus: 'not-checked',
  source: consolidatedText,
  owed: ({ world }) => [...world.register.people.values()].flatMap((person) => changesOf(person, world)),
});

function changesOf(person: Person, world: World): readonly OwedDuty[] {
  const listedOn = world.register.listing[0]?.from;
  if (listedOn === undefined) return [];
  return person.board
    .flatMap((term) => [
      ...(term.from > listedOn && !continues(person, term) ? [told({ person, world, term, change: 'joined' })] : []),
      ...(term.until !== null && !isContinued(person, term) ? [told({ person, world, term, change: 'left' })] : []),
    ])
    .filter(({ arisesOn }) => arisesOn !== null && isPrimaryListed(world, arisesOn));
}

/** Whoever is elected again at the meeting where he retires has not left, and has not joined. */
function continues({ board }: Person, { from }: BoardTerm): boolean {
  return board.some(({ until }) => until === from);
}

function isContinued({ board }: Person, { until }: BoardTerm): boolean {
  return board.some(({ from }) => from === until);
}

function told(given: {
  readonly person: Person;
  readonly world: World;
  readonly term: BoardTerm;
  readonly change: 'joined' | 'left';
}): OwedDuty {
  const { person, world, term, change } = given;
  const on = change === 'joined' ? term.from : (term.until ?? term.from);
  const entry = change === 'joined' ? term.appointedBy : term.endedBy;
  const isBeneficiary = change === 'left' && person.weightEnded?.on === on;
  return {
    id: `13.51(2):${entry}`,
    who: world.issuer.id,
    obliged: 'issuer',
    what: message(`duty.director-${change}${isBeneficiary ? '-with-weight' : ''}`, {
      person: { name: person.id },
      on: { date: on },
    }),
    arisesOn: on,
    trigger: entry,
    finding: null,
    due: dueOnNoDay(message('duty.clock.as-soon-as-practicable')),
    done: null,
  };
}
