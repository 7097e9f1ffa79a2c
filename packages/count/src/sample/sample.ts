import type { CountAsked } from '../asked.ts';
import type { Counted, Standing } from '../counted.ts';
import { instructionColumns } from '../csv/columns.ts';
import { endIfCalledOff } from '../problem.ts';
import { asBytes } from '../plain/plain-bytes.ts';
import { plainFacts } from '../plain/plain-facts.ts';
import { type PlainRow, plainRows } from '../plain/plain-table.ts';
import type { Split } from '../rules/scale.ts';
import { drawnPlaces } from './draw.ts';
import { type JudgedLine, LineJudge, type LinePosition } from './line-judge.ts';

/** What is drawn: as many of the instructions that count, and as many lines, by a seed and the root of the sealed count. */
export interface SampleAsked {
  readonly root: string;
  readonly seed: string;
  readonly count: number;
  /** How many of the largest instructions are looked up beside what is drawn. */
  readonly largest: number;
}

/** An instruction that was drawn among those that count, and what the plain way finds in the files. */
export interface SampledInstruction {
  /** Its place among all that count, from 0. */
  readonly index: number;
  readonly counted: Omit<Standing, 'contested' | 'revised'>;
  /** The line that counts by the plain way, with its shares; `null` where it finds none. */
  readonly found: (LinePosition & { readonly split: Split }) | null;
  /** Whether both ways come to the same shares. */
  readonly agrees: boolean;
}

/** A line that was drawn, with what became of it by the plain way. */
export interface SampledLine extends JudgedLine {
  /** Its place among all lines, from 0. */
  readonly index: number;
  /** Whether the quick way came to the same; a line that was replaced is not compared. */
  readonly agrees: boolean;
}

/** What was drawn, of how many, in the order of the draw. */
export interface Sample {
  readonly instructions: readonly SampledInstruction[];
  readonly lines: readonly SampledLine[];
  /** The largest instructions by their shares, the largest first. */
  readonly largest: readonly SampledInstruction[];
  /** The shares of all instructions that count: for, against and abstaining, of every resolution. */
  readonly ofShares: bigint;
  readonly ofInstructions: number;
  readonly ofLines: number;
}

/**
 * Draws instructions that count and lines of the files, and has each looked up in the files and judged by the plain way, which shares
 * no reading, no judging and no summing with the quick one. The files are read twice, line by line; memory holds the lines of the members
 * drawn.
 */
export async function sampleOf(
  asked: CountAsked,
  counted: Counted,
  { root, seed, count, largest }: SampleAsked,
): Promise<Sample> {
  const ofInstructions = counted.accepted - counted.replaced;
  const ofLines = counted.lines;
  const drawnAt = drawnPlaces({ what: 'instructions', root, seed, of: ofInstructions, count });
  const drawnLines = drawnPlaces({ what: 'lines', root, seed, of: ofLines, count });
  const { standing, largestAt, ofShares } = standingAt(counted, new Set(drawnAt), largest);
  const wanted = new Set(drawnLines);
  const members = new Set([...standing.values()].map(({ member }) => asBytes(member)));
  for (const member of await membersOfLines(asked, wanted)) members.add(member);
  const judged = await judgedLines(asked, { members, wanted });
  const quick = quickAnswers(counted, judged);
  return {
    instructions: drawnAt.map((index) => sampledInstruction(index, standing.get(index), judged)),
    lines: drawnLines.map((index) => sampledLine(index, judged, quick)),
    largest: largestAt.map((index) => sampledInstruction(index, standing.get(index), judged)),
    ofShares,
    ofInstructions,
    ofLines,
  };
}

function sampledInstruction(index: number, counted: Standing | undefined, { judge }: Judged): SampledInstruction {
  if (counted === undefined) throw new Error(`there is no instruction ${index}`);
  const found = judge.found(counted);
  return { index, counted, found, agrees: found !== null && isSame(found.split, counted) };
}

function sampledLine(index: number, { byIndex }: Judged, quick: QuickAnswers): SampledLine {
  const line = byIndex.get(index);
  if (line === undefined) throw new Error(`there is no line ${index}`);
  return { ...line, index, agrees: quick.agree(line) };
}

/** What both ways say of lines is compared as far as the quick way kept it. */
interface QuickAnswers {
  readonly agree: (line: JudgedLine) => boolean;
}

function quickAnswers(counted: Counted, { byIndex }: Judged): QuickAnswers {
  const lines = new Set([...byIndex.values()].map(keyOfLine));
  const refused = new Map(
    counted.refused.filter((line) => lines.has(keyOfLine(line))).map((line) => [keyOfLine(line), line.cause]),
  );
  const boxes = new Set([...byIndex.values()].map(keyOfBox));
  const standing = new Map<string, Standing>();
  for (const one of counted.standing()) if (boxes.has(keyOfBox(one))) standing.set(keyOfBox(one), one);
  return {
    agree(line) {
      const cause = refused.get(keyOfLine(line));
      if (line.outcome !== 'counts' && line.outcome !== 'replaced')
        return cause === line.outcome || (cause === undefined && counted.refusedLeftOut > 0);
      const stands = standing.get(keyOfBox(line));
      if (cause !== undefined || stands === undefined) return false;
      return line.outcome === 'replaced' || (line.split !== null && isSame(line.split, stands));
    },
  };
}

/** The lines of some members by the plain way, and those that were drawn by their places. */
interface Judged {
  readonly judge: LineJudge;
  readonly byIndex: ReadonlyMap<number, JudgedLine>;
}

async function judgedLines(
  asked: CountAsked,
  { members, wanted }: { readonly members: ReadonlySet<string>; readonly wanted: ReadonlySet<number> },
): Promise<Judged> {
  const judge = new LineJudge(await plainFacts(asked, { only: members }));
  const places = new Map<string, number>();
  for await (const { row, index, source, kindOfSource } of allRows(asked)) {
    const isDrawn = wanted.has(index);
    if (!isDrawn && !members.has(row.field?.('member') ?? '')) continue;
    if (isDrawn) places.set(keyOfLine({ source, line: row.line }), index);
    judge.take(row, { place: index, kindOfSource, source });
  }
  const byIndex = new Map<number, JudgedLine>();
  for (const line of judge.lines()) {
    const index = places.get(keyOfLine(line));
    if (index !== undefined) byIndex.set(index, line);
  }
  return { judge, byIndex };
}

async function membersOfLines(asked: CountAsked, wanted: ReadonlySet<number>): Promise<readonly string[]> {
  const members: string[] = [];
  for await (const { row, index } of allRows(asked)) {
    const member = wanted.has(index) ? row.field?.('member') : undefined;
    if (member !== undefined) members.push(member);
  }
  return members;
}

interface PlacedRow {
  readonly row: PlainRow;
  /** Its place among all lines of all sources, from 0. */
  readonly index: number;
  readonly source: number;
  readonly kindOfSource: string;
}

/** All lines of all sources in their order. Throws `Uncountable` where the work is called off. */
async function* allRows({ sources, signal }: CountAsked): AsyncGenerator<PlacedRow> {
  let index = 0;
  for (const [nth, source] of sources.entries()) {
    for await (const row of plainRows(source, instructionColumns)) {
      endIfCalledOff(signal);
      yield { row, index, source: nth, kindOfSource: source.kind ?? '' };
      index += 1;
    }
  }
}

/** Instructions at some places among all that count, and the largest with their places. */
interface Picked {
  readonly standing: ReadonlyMap<number, Standing>;
  readonly largestAt: readonly number[];
  readonly ofShares: bigint;
}

function standingAt(counted: Counted, places: ReadonlySet<number>, largest: number): Picked {
  const standing = new Map<number, Standing>();
  const most: { readonly index: number; readonly shares: bigint; readonly one: Standing }[] = [];
  let [index, ofShares] = [0, 0n];
  for (const one of counted.standing()) {
    const shares = one.for + one.against + one.abstain;
    ofShares += shares;
    if (places.has(index)) standing.set(index, one);
    if (most.length < largest || shares > (most.at(-1)?.shares ?? 0n)) {
      const place = most.findIndex((other) => other.shares < shares);
      most.splice(place === -1 ? most.length : place, 0, { index, shares, one });
      if (most.length > largest) most.pop();
    }
    index += 1;
  }
  for (const { index: at, one } of most) standing.set(at, one);
  return { standing, largestAt: most.map(({ index: at }) => at), ofShares };
}

function isSame(one: Split, other: Split): boolean {
  return one.for === other.for && one.against === other.against && one.abstain === other.abstain;
}

function keyOfLine({ source, line }: LinePosition): string {
  return `${source} ${line}`;
}

function keyOfBox({
  member,
  shareClass,
  resolution,
}: Pick<JudgedLine, 'member' | 'shareClass' | 'resolution'>): string {
  return JSON.stringify([member, shareClass, resolution]);
}
