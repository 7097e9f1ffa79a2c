import type { RegisterTotal } from '@tenfold/kernel/poll';
import type { CountAsked } from '../asked.ts';
import { type ContestedWhy, contestedWhys, type Counted, type Standing } from '../counted.ts';
import { tallied, type VotedRow } from '../tallied.ts';
import type { PlainState } from './count-plainly.ts';
import { asText } from './plain-bytes.ts';
import { type PlainHolding, shownHolding } from './plain-register.ts';

/** What a plain count gives. */
export function plainResult(asked: CountAsked, state: PlainState): Counted {
  const { refused, lines, scaled, facts } = state;
  const standings = [...standingOf(asked, state)];
  const accepted = lines - refused.total;
  return {
    tallies: tallied(asked, classesOf(facts.register.inOrder), rowsOf(standings, asked)),
    refused: refused.kept,
    lines,
    accepted,
    replaced: accepted - standings.length,
    ruleBook: asked.ruleBook,
    registerTotals: totalsOf(facts.register.inOrder),
    refusedPerCause: refused.perCause,
    refusedLeftOut: refused.total - refused.kept.length,
    scaled,
    contested: contestedIn(standings),
    ways: 1,
    holdings: () => facts.register.inOrder.map(shownHolding),
    standing: () => standingOf(asked, state),
  };
}

function* standingOf({ meeting }: CountAsked, { facts, boxes }: PlainState): Generator<Standing> {
  for (const holding of facts.register.inOrder) {
    const ofHolding = boxes.get(holding) ?? [];
    for (const [place, { number }] of meeting.resolutions.entries()) {
      const box = ofHolding[place];
      if (box === undefined) continue;
      const { member, shareClass } = shownHolding(holding);
      const { instruction, contested, isRevised } = box;
      yield { member, shareClass, resolution: number, ...instruction.split, contested, revised: isRevised };
    }
  }
}

function rowsOf(standings: readonly Standing[], { apart = new Set<string>() }: CountAsked): readonly VotedRow[] {
  const rows = new Map<string, VotedRow>();
  for (const { member: who, shareClass, resolution, for: inFavour, against, abstain } of standings) {
    const member = apart.has(who) ? who : null;
    const key = JSON.stringify([resolution, shareClass, member]);
    const row = rows.get(key) ?? { resolution, shareClass, member, for: 0n, against: 0n, abstain: 0n };
    const sums = { for: row.for + inFavour, against: row.against + against, abstain: row.abstain + abstain };
    rows.set(key, { ...row, ...sums });
  }
  return [...rows.values()];
}

function contestedIn(standings: readonly Standing[]): Readonly<Record<ContestedWhy, number>> {
  const entries = contestedWhys.map((why) => [why, standings.filter(({ contested }) => contested === why).length]);
  return Object.fromEntries(entries) as Record<ContestedWhy, number>;
}

function classesOf(holdings: readonly PlainHolding[]): readonly string[] {
  return [...new Set(holdings.map(({ shareClass }) => asText(shareClass)))];
}

function totalsOf(holdings: readonly PlainHolding[]): readonly RegisterTotal[] {
  return classesOf(holdings)
    .toSorted()
    .map((shareClass) => {
      const ofClass = holdings.filter((holding) => asText(holding.shareClass) === shareClass);
      const shares = ofClass.reduce((sum, { onRegister }) => sum + onRegister, 0n);
      return { shareClass, shares, members: ofClass.length };
    });
}
