import { message } from '@tenfold/kernel';
import type { EntitledSaid } from './capital-said.ts';
import { draftOf } from './draft-of.ts';
import { lineRead } from './line-read.ts';
import { meetingSaid } from './meeting-said.ts';
import { onceEach } from './once-each.ts';
import { outcomesSaid } from './outcomes-said.ts';
import type { ProseText } from './prose-text.ts';
import type { AnnouncementReading, ReadFigure, Remark } from './reading.ts';
import { type ResolutionRead, resolutionRead } from './resolution-read.ts';
import type { ResolutionBlock, TablesRead } from './table-read.ts';
import { areAlike, type Units, unitsIn } from './units-of.ts';

/** What is read of one meeting: its tables, and the sentences about it. */
export function readingOfTables(
  { blocks, unplaced }: TablesRead,
  prose: ProseText,
  part: AnnouncementReading['part'] = null,
): AnnouncementReading {
  const known = knownUnits(blocks);
  const { once, twice } = onceEach(blocks);
  const read = once.map((block) => resolutionRead(block, known.get(block.head.place) ?? null));
  const numbers = read.map(({ number }) => number);
  const { entitled, ...meeting } = meetingSaid(prose, numbers);
  const outcomes = outcomeFigures(prose, numbers);
  const figures = [...ofOneForm(read.flatMap((one) => one.figures)), ...outcomes, ...entitled.map(entitledFigure)];
  const unsure = [
    ...read.flatMap((one) => one.unsure),
    ...twice,
    ...unplaced.map(({ why, text, place }) => ({ what: message(why, { text: { quote: text } }), place })),
  ];
  return {
    part,
    published: draftOf(figures, { numbers, title: part?.title ?? null }),
    figures,
    printing: printingIn(read),
    meeting,
    slips: [...read.flatMap((one) => one.slips), ...outcomeSlips(outcomes, read)],
    unsure,
  };
}

function outcomeFigures(prose: ProseText, numbers: readonly string[]): readonly ReadFigure[] {
  return outcomesSaid(prose, numbers).map(({ number, carried, place }) => ({
    resolution: number,
    shareClass: null,
    figure: 'carried',
    printed: `${carried}`,
    sureness: 'certain',
    place,
  }));
}

/** Under one head the columns count the same: what the values of one resolution tell holds for the others. */
function knownUnits(blocks: readonly ResolutionBlock[]): ReadonlyMap<unknown, Units> {
  const known = new Map<unknown, Units>();
  for (const [place, under] of Map.groupBy(blocks, ({ head }) => head.place)) {
    const told = under.flatMap(({ lines, head }) => {
      const read = lines.map((line) => lineRead(line, head)).flatMap((one) => ('why' in one ? [] : [one]));
      return unitsIn(read) ?? [];
    });
    const [first] = told;
    if (first !== undefined && told.every((one) => areAlike(one, first))) known.set(place, first);
  }
  return known;
}

/** A percentage with other decimals than most may have lost its last digits on the way, and is left out; whole ones are printed bare. */
function ofOneForm(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  const decimalsOf = ({ figure, printed }: ReadFigure): number =>
    figure.startsWith('percent') ? (printed.split('.')[1]?.length ?? 0) : 0;
  const counts = Map.groupBy(figures, decimalsOf);
  counts.delete(0);
  const [usual] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [0];
  return figures.map((one) =>
    decimalsOf(one) === 0 || decimalsOf(one) === usual ? one : { ...one, sureness: 'doubtful' },
  );
}

function entitledFigure({ shareClass, shares, place }: EntitledSaid): ReadFigure {
  return { resolution: null, shareClass, figure: 'entitled', printed: `${shares}`, sureness: 'likely', place };
}

function printingIn(read: readonly ResolutionRead[]): AnnouncementReading['printing'] {
  const lines = read.flatMap((one) => one.lines);
  const digits = lines.flatMap(({ ways }) => [...ways.values()].flatMap(({ percent }) => percent?.digits ?? []));
  const decimals = new Set(digits.filter((one) => one.includes('.')).map((one) => one.split('.')[1]?.length ?? 0));
  const withAbstain = lines.filter(({ ways }) => (ways.get('abstain')?.count?.value ?? 0n) > 0n);
  const denominators = new Set(withAbstain.flatMap(({ denominator }) => denominator ?? []));
  const isPrinted = lines.some(({ ways }) => ways.has('abstain'));
  const [only] = denominators;
  const printed = only === undefined ? null : only === 'all' ? 'in-denominator' : 'printed';
  return {
    decimals: decimals.size === 1 ? ([...decimals][0] ?? null) : null,
    abstentions: isPrinted ? (denominators.size > 1 ? null : printed) : 'left-out',
  };
}

/** A resolution that is said to be carried cannot have half of the votes or fewer, whatever its kind. */
function outcomeSlips(outcomes: readonly ReadFigure[], read: readonly ResolutionRead[]): readonly Remark[] {
  return outcomes.flatMap(({ resolution, printed, place }) => {
    const lines = read.find(({ number }) => number === resolution)?.lines ?? [];
    const all = lines.find(({ label }) => label === 'all') ?? (lines.length === 1 ? lines[0] : undefined);
    const [yes, no] = (['for', 'against'] as const).map((way) => all?.ways.get(way)?.count?.value ?? null);
    if (yes === null || no === null || yes === undefined || no === undefined || printed !== 'true' || yes > no)
      return [];
    const figures = { number: { quote: resolution ?? '' }, for: { number: yes }, against: { number: no } };
    return [{ what: message('announcement.slip.outcome', figures), place }];
  });
}
