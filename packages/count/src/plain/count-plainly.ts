import type { CountAsked } from '../asked.ts';
import type { Counted, CountOutcome } from '../counted.ts';
import { instructionColumns } from '../csv/columns.ts';
import { endIfCalledOff, Uncountable } from '../problem.ts';
import { RefusedLines } from '../refused-lines.ts';
import { allMembers, isOfPart, type MemberPart } from './part.ts';
import { plainNext, type PlainStanding } from './plain-box.ts';
import { type PlainFacts, plainFacts } from './plain-facts.ts';
import { plainJudge } from './plain-judge.ts';
import type { PlainHolding } from './plain-register.ts';
import { plainResult } from './plain-result.ts';
import { type PlainRow, plainRows } from './plain-table.ts';
import { asText } from './plain-bytes.ts';

/** The instructions that count, by holding and by the place of the resolution. */
export type PlainBoxes = Map<PlainHolding, (PlainStanding | undefined)[]>;

/** What a plain count has come to. */
export interface PlainState {
  readonly facts: PlainFacts;
  readonly boxes: PlainBoxes;
  readonly refused: RefusedLines;
  lines: number;
  scaled: number;
}

/**
 * Counts in the simplest way: maps, texts and whole numbers without end, one line after another. It is there to be compared with
 * the quick count, and for registers whose holdings the quick one does not hold.
 */
export async function countPlainly(asked: CountAsked): Promise<CountOutcome> {
  try {
    return { counted: await countPart(asked, allMembers) };
  } catch (error) {
    if (error instanceof Uncountable) return { problems: error.problems };
    throw error;
  }
}

/** Counts the lines and the holdings of a part of the members. Throws {@link Uncountable} where nothing can be counted. */
export async function countPart(asked: CountAsked, part: MemberPart): Promise<Counted> {
  const facts = await plainFacts(asked, part);
  const state: PlainState = { facts, boxes: new Map(), refused: new RefusedLines(asked), lines: 0, scaled: 0 };
  for (const [nth, source] of asked.sources.entries()) {
    const given = { source: nth, kindOfSource: source.kind ?? '' };
    for await (const row of plainRows(source, instructionColumns)) {
      endIfCalledOff(asked.signal);
      if (isOfPart(row.field?.('member'), part)) countLine(row, given, state);
    }
  }
  return plainResult(asked, state);
}

function countLine(
  row: PlainRow,
  { source, kindOfSource }: { readonly source: number; readonly kindOfSource: string },
  state: PlainState,
): void {
  const judged = plainJudge(row, { place: state.lines, kindOfSource }, state.facts);
  state.lines += 1;
  if (typeof judged === 'string') {
    const [member, resolution] = ['member', 'resolution'].map((column) => row.field?.(column));
    state.refused.add({
      line: row.line,
      source,
      cause: judged,
      member: member === undefined ? null : asText(member),
      resolution: resolution === undefined ? null : asText(resolution),
    });
    return;
  }
  if (judged.isScaled) state.scaled += 1;
  const ofHolding = state.boxes.get(judged.holding) ?? [];
  ofHolding[judged.resolution.place] = plainNext(ofHolding[judged.resolution.place], judged);
  state.boxes.set(judged.holding, ofHolding);
}
