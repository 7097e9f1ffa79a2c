import type { CountAsked } from '../asked.ts';
import type { Counted, Holding, Standing } from '../counted.ts';
import { memberOf, type RegisterTable, sharesOfWords } from '../register/register-table.ts';
import { tallied } from '../tallied.ts';
import { type BoxReader, contestedBy, hasInstruction, wasRevised } from './box-reader.ts';
import type { RunningCount } from './running-count.ts';
import type { BoxAdder } from './box-adder.ts';

/** Where the result of a quick count is taken from. */
export interface QuickCount {
  readonly register: RegisterTable;
  readonly boxes: BoxReader;
  readonly adder: BoxAdder;
  readonly running: RunningCount;
}

/** What a quick count gives. */
export function quickResult(asked: CountAsked, count: QuickCount): Counted {
  const { register, running, adder } = count;
  const resolutions = asked.meeting.resolutions.map(({ number }) => number);
  const { rows, counted, contested } = adder.add();
  const { refused, lines, scaled } = running;
  const accepted = lines - refused.total;
  return {
    tallies: tallied(asked, register.classes, rows),
    refused: refused.kept,
    lines,
    accepted,
    replaced: accepted - counted,
    ruleBook: asked.ruleBook,
    registerTotals: register.totals,
    refusedPerCause: refused.perCause,
    refusedLeftOut: refused.total - refused.kept.length,
    scaled,
    contested,
    ways: 1,
    holdings: () => holdingsOf(register),
    standing: () => standingOf(count, resolutions),
  };
}

function* holdingsOf(register: RegisterTable): Generator<Holding> {
  for (let holding = 0; holding < register.holdings; holding += 1) yield holdingOf(register, holding);
}

function holdingOf(register: RegisterTable, holding: number): Holding {
  return {
    member: memberOf(register, holding),
    shareClass: classOf(register, holding),
    shares: sharesOfWords({ low: register.low[holding] as number, high: register.high[holding] as number }),
    nominee: register.isNominee[holding] === 1,
  };
}

function classOf({ classes, classOf: places }: RegisterTable, holding: number): string {
  return classes[places[holding] as number] ?? '';
}

function* standingOf({ register, boxes }: QuickCount, resolutions: readonly string[]): Generator<Standing> {
  for (let holding = 0; holding < register.holdings; holding += 1) {
    for (const [place, resolution] of resolutions.entries()) {
      const marks = boxes.marksAt(holding, place);
      if (!hasInstruction(marks)) continue;
      const member = memberOf(register, holding);
      const split = boxes.splitAt(holding, place);
      const how = { contested: contestedBy(marks), revised: wasRevised(marks) };
      yield { member, shareClass: classOf(register, holding), resolution, ...split, ...how };
    }
  }
}
