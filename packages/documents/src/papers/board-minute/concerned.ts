import { type Beneficiary, type ConversionPart, isDirectorOn, message } from '@tenfold/kernel';
import { partsOf } from '../../check/stakes.ts';
import { entriesBehindCounts, entriesBehindHoldings, idsOf, together } from '../written/entries-behind.ts';
import { blank, figure, type Line, remark, text } from '../written/written.ts';
import type { MinuteGiven } from './minute.ts';

/**
 * Whom the act touches: each beneficiary with his votes before and after and what he converts. Whether he has to declare an
 * interest and abstain is never decided here; there is a blank for what he said and did.
 */
export function concernedLines(minute: MinuteGiven): readonly Line[] {
  const { beneficiaries } = minute.clearance.before.world;
  if (beneficiaries.length === 0) return [text(message('minute.nobody-concerned')), declared];
  return [
    remark(message('minute.abstaining')),
    ...beneficiaries.flatMap((one) => linesOf(one, minute)),
    blank(message('minute.blank.others-interested')),
  ];
}

const declared = blank(message('minute.blank.others-interested'));

function linesOf(one: Beneficiary, { clearance, given }: MinuteGiven): readonly Line[] {
  const { before, after, conversion } = clearance;
  const { person } = one;
  const who = { person: { name: person.id } };
  const his = conversion.allocation.filter((part) => part.person === person.id);
  const then = after.world.beneficiaries.find((other) => other.person.id === person.id);
  const entries = together(
    entriesBehindHoldings(given.entries, idsOf(one, before.world)),
    entriesBehindCounts(given.entries),
  );
  const votes = (when: 'before' | 'after', value: ReturnType<typeof partsOf>['ordinaryVotes']): Line =>
    figure(message(`minute.figure.votes-${when}`, who), { unit: 'part', value, entries });
  return [
    boardLine(one, before.on),
    ...his.map((part) => convertsLine(part)),
    votes('before', partsOf(one, before.world).ordinaryVotes),
    ...(then === undefined ? [] : [votes('after', partsOf(then, after.world).ordinaryVotes)]),
    blank(message('minute.blank.declared', who)),
  ];
}

function boardLine({ person }: Beneficiary, on: string): Line {
  const who = { person: { name: person.id } };
  const recognised = person.recognised === null ? [] : [person.recognised.entry];
  if (!isDirectorOn(person, on)) return text(message('minute.no-director', who), recognised);
  const terms = person.board.filter(({ from, until }) => from <= on && (until === null || until > on));
  return text(message('minute.director', who), [...recognised, ...terms.map(({ appointedBy }) => appointedBy)]);
}

function convertsLine({ person, holder, shareClass, shares }: ConversionPart): Line {
  const figures = {
    person: { name: person },
    holder: { name: holder },
    class: { name: shareClass },
    shares: { shares },
  };
  return text(message('minute.converts', figures));
}
