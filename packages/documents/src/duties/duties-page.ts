import type { ClockedDuty, DutyState } from '@tenfold/kernel';
import { coverOf } from '@tenfold/kernel/calendar';
import { hongKongCalendar } from '@tenfold/rulebook/calendar';
import type { DutiesAnswer } from '../asked/duties.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
import {
  type Block,
  gap,
  heading,
  type Page,
  paragraph,
  plain,
  quiet,
  strong,
  type Tone,
  toned,
} from '../page/page.ts';
import { byWhen, clockText, owedUnder, titleOf } from './words-of-duty.ts';

/** The kind of entry that shows a duty done which nothing else shows. */
const dutyDischargedKind = 'duty-discharged';

/** The headings under which duties stand, in their order. */
const sections: readonly (DutyState | 'no-day')[] = ['late', 'open', 'no-day', 'beyond-calendar', 'done-late', 'done'];

/** Who owes what by when, under what it stands at, with the reasoning of its clock. */
export function dutiesPage(answer: DutiesAnswer, language: Language): Page {
  const say = sayIn(wordingOf(answer.world, language));
  const { duties } = answer;
  const parts = sections.flatMap((section) => sectionPage(section, duties, say));
  const none = duties.length === 0 ? [paragraph([plain(say('duty.page.none'))]), gap] : [];
  return [...head(answer, say), ...none, ...parts, ...foot(answer, say)];
}

function head({ world, period, person, at }: DutiesAnswer, say: Say): Page {
  const { issuer } = world;
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  const { first, last } = coverOf(hongKongCalendar);
  const cover = { first: { date: first }, last: { date: last } };
  const only = person === null ? [] : [paragraph([quiet(say('duty.page.only', { person: { name: person } }))])];
  return [
    {
      kind: 'title',
      left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
      right: [plain(say('duty.page.between', { from: { date: period.from }, to: { date: period.to } }))],
    },
    paragraph([quiet(say('duty.page.asked', { at: { instant: at }, ...cover }))]),
    ...only,
    gap,
  ];
}

function foot({ lateBefore, duties, period }: DutiesAnswer, say: Say): Page {
  const figures = { count: { number: BigInt(lateBefore.length) }, from: { date: period.from } };
  const before = lateBefore.length === 0 ? [] : [paragraph([plain(say('duty.page.late-before', figures))])];
  const isOpen = duties.some(({ state }) => state === 'late' || state === 'open');
  return [
    ...before,
    ...(isOpen ? [paragraph([quiet(say('duty.page.discharge', { kind: { quote: dutyDischargedKind } }))])] : []),
  ];
}

/** Of a kind with more than this under one heading, the first is told with its clock and the rest by their days. */
const TOLD_IN_FULL = 2;

function sectionPage(section: (typeof sections)[number], duties: readonly ClockedDuty[], say: Say): Page {
  const own = duties.filter((duty) => sectionOf(duty) === section);
  if (own.length === 0) return [];
  const blocks = own.flatMap((duty) => {
    const alike = own.filter(({ kind, due }) => kind === duty.kind && due !== null);
    if (duty.due === null || alike.length <= TOLD_IN_FULL) return [dutyBlock(duty, say)];
    if (duty !== alike[0]) return [];
    return [dutyBlock(duty, say), moreBlock(alike.slice(1), say)];
  });
  return [heading(say(`duty.heading.${section}`)), ...blocks, gap];
}

function sectionOf({ state, due }: ClockedDuty): (typeof sections)[number] {
  return state === 'open' && due === null ? 'no-day' : state;
}

const signs: Readonly<Record<DutyState, { readonly mark: string; readonly tone: Tone }>> = {
  late: { mark: '✕', tone: 'breached' },
  open: { mark: '▲', tone: 'action-required' },
  'beyond-calendar': { mark: '?', tone: 'information-missing' },
  'done-late': { mark: '✕', tone: 'breached' },
  done: { mark: '✓', tone: 'kept' },
};

function dutyBlock(duty: ClockedDuty, say: Say): Block {
  const { state, what, discharged, id } = duty;
  const { mark, tone } = signs[state];
  const done = discharged === null ? [] : [plain(say('duty.done-on', { on: { date: discharged } })), quiet(' · ')];
  return {
    kind: 'item',
    mark: toned(mark, tone),
    body: [
      [plain(say(what.key, what.figures))],
      [...done, toned(byWhen(duty, say), discharged === null ? tone : 'plain'), quiet(` · ${owedUnder(duty, say)}`)],
      [quiet(clockText(duty, say))],
      [quiet(say('duty.id', { id: { quote: id } }))],
    ],
    indent: 2,
  };
}

/** The others of a kind by their last days alone: each stands with its clock in the JSON, and in a shorter period. */
function moreBlock(more: readonly ClockedDuty[], say: Say): Block {
  const [first] = more;
  const days = more.flatMap(({ due }) => (due === null ? [] : [{ date: due }]));
  const title = { quote: first === undefined ? '' : titleOf(first, say) };
  const text = say('duty.more', { title, count: { number: BigInt(more.length) }, days: { list: days } });
  const { mark, tone } = signs[first?.state ?? 'open'];
  return { kind: 'item', mark: toned(mark, tone), body: [[plain(text)]], indent: 2 };
}
