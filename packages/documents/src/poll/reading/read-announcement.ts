import { message, type Message } from '@tenfold/kernel';
import { type PublishedPoll, publishedPollFormat, readPublishedPoll } from '@tenfold/kernel/poll';
import { blocksOfPages } from './blocks-of-pages.ts';
import { type GridState, rowsOfGrid } from './rows-of-grid.ts';
import { blocksOfLines } from './rows-of-lines.ts';
import { labelText } from './class-label.ts';
import { lineRead } from './line-read.ts';
import { type EntitledSaid } from './capital-said.ts';
import { meetingSaid } from './meeting-said.ts';
import { numberKey } from '../published/same-name.ts';
import { outcomesSaid } from './outcomes-said.ts';
import { proseText } from './prose-text.ts';
import type { AnnouncementReading, ReadFigure, Remark } from './reading.ts';
import { type ResolutionRead, resolutionRead } from './resolution-read.ts';
import type { AnnouncementSheet, SheetSection } from './sheet.ts';
import type { ResolutionBlock, TablesRead } from './table-read.ts';
import { areAlike, type Units, unitsIn } from './units-of.ts';

/**
 * Reads an announcement of poll results: a draft of what was published, every figure with its place, and what of it is not sure.
 * What cannot be told for certain which figure it is, is left out. Gives why where no table of results is found in it.
 */
export function readAnnouncement(
  sheet: AnnouncementSheet,
): { readonly reading: AnnouncementReading } | { readonly problem: Message } {
  const { blocks, unplaced } = tablesIn(sheet);
  if (blocks.length + unplaced.length === 0) return { problem: message('announcement.no-table') };
  const known = knownUnits(blocks);
  const { once, twice } = onceEach(blocks);
  const read = once.map((block) => resolutionRead(block, known.get(block.head.place) ?? null));
  const prose = proseText(sheet.prose);
  const numbers = read.map(({ number }) => number);
  const { entitled, ...meeting } = meetingSaid(prose, numbers);
  const outcomes = outcomesSaid(prose, numbers).map(
    ({ number, carried, place }): ReadFigure => ({
      resolution: number,
      shareClass: null,
      figure: 'carried',
      printed: `${carried}`,
      sureness: 'certain',
      place,
    }),
  );
  const figures = [...ofOneForm(read.flatMap((one) => one.figures)), ...outcomes, ...entitled.map(entitledFigure)];
  const unsure = [
    ...read.flatMap((one) => one.unsure),
    ...twice,
    ...unplaced.map(({ why, text, place }) => ({ what: message(why, { text: { quote: text } }), place })),
  ];
  return {
    reading: {
      published: draftOf(figures, numbers),
      figures,
      printing: printingIn(read),
      meeting,
      slips: [...read.flatMap((one) => one.slips), ...outcomeSlips(outcomes, read)],
      unsure,
    },
  };
}

function tablesIn({ sections }: AnnouncementSheet): TablesRead {
  const pages = blocksOfPages(sections.filter(({ kind }) => kind === 'page'));
  const lines = sections.filter(({ kind }) => kind === 'lines').map(blocksOfLines);
  const read = [pages, ...lines, ...gridsIn(sections.filter(({ kind }) => kind === 'table'))];
  return { blocks: read.flatMap((one) => one.blocks), unplaced: read.flatMap((one) => one.unplaced) };
}

function gridsIn(tables: readonly SheetSection[]): readonly TablesRead[] {
  const read: TablesRead[] = [];
  let state: GridState = { head: null, path: [] };
  for (const table of tables) {
    const one = rowsOfGrid(table, state);
    ({ state } = one);
    read.push(one);
  }
  return read;
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

/** A number that stands twice names nobody’s figures: neither is taken. Rows of one resolution over two tables are one. */
function onceEach(blocks: readonly ResolutionBlock[]): {
  readonly once: readonly ResolutionBlock[];
  readonly twice: readonly Remark[];
} {
  const groups = [...Map.groupBy(blocks, ({ number }) => numberKey(number)).values()];
  const once: ResolutionBlock[] = [];
  const twice: Remark[] = [];
  for (const group of groups) {
    const first = group[0] as ResolutionBlock;
    const lines = group.flatMap((one) => one.lines);
    const areApart =
      new Set(lines.map(({ label }) => labelText(label))).size === lines.length &&
      lines.every(({ label }) => label !== null);
    if (group.length === 1) once.push(first);
    else if (areApart) once.push({ ...first, lines });
    else
      twice.push({
        what: message('announcement.unsure.twice', { number: { quote: first.number } }),
        place: first.place,
      });
  }
  return { once, twice };
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

/** The draft: every figure that is not doubtful. */
function draftOf(figures: readonly ReadFigure[], numbers: readonly string[]): PublishedPoll {
  const taken = figures.filter(({ sureness }) => sureness !== 'doubtful');
  const entitled = taken.filter(({ figure }) => figure === 'entitled');
  const json = {
    format: publishedPollFormat,
    ...(entitled.some(({ shareClass }) => shareClass !== null)
      ? {
          entitled: entitled.flatMap(({ shareClass, printed }) =>
            shareClass === null ? [] : [{ class: shareClass, shares: printed }],
          ),
        }
      : {}),
    ...Object.fromEntries(
      entitled.flatMap(({ shareClass, printed }) => (shareClass === null ? [['entitledInAll', printed]] : [])),
    ),
    resolutions: numbers.map((number) =>
      resolutionJson(
        number,
        taken.filter(({ resolution }) => resolution === number),
      ),
    ),
  };
  const read = readPublishedPoll(json);
  if ('problems' in read)
    throw new Error(`a draft that is no published poll: ${JSON.stringify(read.problems.map(({ field }) => field))}`);
  return read.published;
}

function resolutionJson(number: string, figures: readonly ReadFigure[]): unknown {
  const own = figures.filter(({ shareClass }) => shareClass === null);
  const classes = [
    ...Map.groupBy(
      figures.filter(({ shareClass }) => shareClass !== null),
      ({ shareClass }) => shareClass,
    ),
  ];
  const perClass = classes.map(([name, ofClass]) => ({ class: name, ...rowJson(ofClass) }));
  return { number, ...(perClass.length === 0 ? {} : { perClass }), ...rowJson(own) };
}

function rowJson(figures: readonly ReadFigure[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    figures.map(({ figure, printed }) => [figure, figure === 'carried' ? printed === 'true' : printed]),
  );
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
