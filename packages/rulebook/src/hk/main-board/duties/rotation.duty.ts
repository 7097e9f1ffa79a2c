import {
  type BoardTerm,
  lastDayOfMonth,
  message,
  type OwedDuty,
  type Person,
  type PlainDate,
  type TradingCalendar,
  type World,
} from '@tenfold/kernel';
import { dueOnDay, dutyKind } from '@tenfold/kernel/duties';
import { consolidatedText } from '../sources.ts';

const years = 3;

export const rotation = dutyKind({
  name: 'rotation',
  provision: '8A.29',
  title: { en: 'Retirement by rotation', 'zh-Hant': '輪值退任', 'zh-Hans': '轮值退任' },
  paraphrase: {
    en: 'Independent non-executive directors retire at a general meeting at least every three years and may be elected again; other directors by the Corporate Governance Code, as generally known. Neither text was checked. A beneficiary who is not elected again loses his weight (Rule 8A.17(2)).',
    'zh-Hant':
      '獨立非執行董事至少每三年在股東大會輪值退任，可膺選連任；其他董事則按《企業管治守則》。兩者均為一般所知，未經核對。受益人如未獲重選，其不同投票權終止（第8A.17(2)條）。',
    'zh-Hans':
      '独立非执行董事至少每三年在股东会轮值退任，可膺选连任；其他董事则按《企业管治守则》。两者均为一般所知，未经核对。受益人如未获重选，其不同投票权终止（第8A.17(2)条）。',
  },
  textStatus: 'not-checked',
  source: consolidatedText,
  owed: ({ world, calendar }) => {
    if (world.register.delisted !== null || world.register.listing.length === 0) return [];
    return [...world.register.people.values()].flatMap((person) => {
      const term = person.board.at(-1);
      return term === undefined || term.until !== null ? [] : [retires({ person, term, world, calendar })];
    });
  },
});

function retires(given: {
  readonly person: Person;
  readonly term: BoardTerm;
  readonly world: World;
  readonly calendar: TradingCalendar;
}): OwedDuty {
  const { person, term, world, calendar } = given;
  const since = electedOn(term, world);
  const day = yearsAfter(since);
  const isBeneficiary = person.recognised !== null && person.weightEnded === null;
  const because = message('duty.clock.three-years', { since: { date: since }, day: { date: day } });
  return {
    id: `8A.29:${person.id}:${day}`,
    who: world.issuer.id,
    obliged: 'issuer',
    what: message(isBeneficiary ? 'duty.rotation-with-weight' : 'duty.rotation', {
      person: { name: person.id },
      by: { date: day },
    }),
    arisesOn: since,
    trigger: term.appointedBy,
    finding: null,
    due: dueOnDay(calendar, { day, because }),
    done: null,
  };
}

/** Who was a director before the listing is taken to have been elected when it began: the record begins there. */
function electedOn({ from }: BoardTerm, { register: { listing } }: World): PlainDate {
  const listedOn = listing[0]?.from ?? from;
  return from > listedOn ? from : listedOn;
}

/** The same day of a later year; 28 February where a 29th has none. */
function yearsAfter(day: PlainDate): PlainDate {
  const [year, month] = [Number(day.slice(0, 4)) + years, Number(day.slice(5, 7))];
  const same = `${year}${day.slice(4)}`;
  const last = lastDayOfMonth(year, month);
  return same < last ? same : last;
}
