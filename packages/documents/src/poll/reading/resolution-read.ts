import { type Confidence, message } from '@tenfold/kernel';
import { classOf, labelText, rowFigures } from './class-label.ts';
import { type ClassSums, classSums, nothingAdded } from './class-sums.ts';
import { type LineRead, lineRead } from './line-read.ts';
import type { ReadFigure, Remark } from './reading.ts';
import type { Item, ResolutionBlock, Way } from './table-read.ts';
import { headedTotals, totalSlips, unitsOf } from './totals-read.ts';
import type { Units } from './units-of.ts';

/** What was read of one resolution. */
export interface ResolutionRead {
  readonly number: string;
  readonly lines: readonly LineRead[];
  readonly figures: readonly ReadFigure[];
  readonly slips: readonly Remark[];
  readonly unsure: readonly Remark[];
}

/** The figures of a resolution, each as sure as its arithmetic makes it. `known` is what other resolutions of the table told. */
export function resolutionRead(block: ResolutionBlock, known: Units | null): ResolutionRead {
  const { number, head } = block;
  const read = block.lines.map((line) => lineRead(line, head));
  const broken = read.flatMap((one) => ('why' in one ? [one.why] : []));
  const lines = read.flatMap((one) => ('why' in one ? [] : [one]));
  const names = lines.map(({ label }) => labelText(label));
  const isTwice = new Set(names).size < lines.length || (lines.length > 1 && names.includes(''));
  if (isTwice || (broken.length > 0 && lines.length === 0)) {
    const why = isTwice ? 'announcement.unsure.rows-alike' : (broken[0] as string);
    return { number, lines: [], figures: [], slips: [], unsure: [unsureOf(why, block)] };
  }
  const units = unitsOf(lines, head, known);
  const sums = broken.length > 0 ? nothingAdded : classSums(number, lines);
  const figures = lines.flatMap((line) => figuresOfLine(line, { block, units, sums }));
  return {
    number,
    lines,
    figures,
    slips: [...lines.flatMap((line) => percentSlips(block, line)), ...totalSlips(block, lines, units), ...sums.slips],
    unsure: [...broken.map((why) => unsureOf(why, block)), ...doubtsOf(block, figures), ...partedIn(block, lines)],
  };
}

function unsureOf(key: string, { number, place }: ResolutionBlock): Remark {
  return { what: message(key, { number: { quote: number } }), place };
}

interface LineGiven {
  readonly block: ResolutionBlock;
  readonly units: Units | null;
  readonly sums: ClassSums;
}

const percentNames = { for: 'percentFor', against: 'percentAgainst', abstain: 'percentAbstain' } as const;

const countNames = {
  votes: { for: 'votesFor', against: 'votesAgainst', abstain: 'votesAbstain' },
  shares: { for: 'sharesFor', against: 'sharesAgainst', abstain: 'sharesAbstain' },
} as const;

function figuresOfLine(line: LineRead, { block, units, sums }: LineGiven): readonly ReadFigure[] {
  const totals = headedTotals(line, block.head, units);
  const isExact = sums.isRight === true || totals.some(({ isRight }) => isRight);
  const sureness = surenessOf(line, isExact);
  const names = countNames[units?.cells ?? block.head.cells ?? 'votes'];
  const place = { resolution: block.number, shareClass: classOf(line.label) };
  const strays = straysIn(line, block);
  const cells = [...line.ways].flatMap(([way, item]): readonly (ReadFigure | null)[] => [
    item.count === null
      ? null
      : { ...place, figure: names[way], ...shown(item.count, `${item.count.value}`, sureness, isExact) },
    item.percent === null || item.percent.isRough
      ? null
      : {
          ...place,
          figure: percentNames[way],
          ...shown(item.percent, item.percent.digits, strays.has(way) ? 'doubtful' : sureness, isExact),
        },
  ]);
  const behind = totals.flatMap(({ figure, count, at, ...total }) => {
    const isRight = total.isRight || sums.totals.has(at);
    const own: Confidence = isRight ? sureness : figure.isHeaded ? 'likely' : 'doubtful';
    return [{ ...place, figure: figure.name, ...shown(count, `${count.value}`, own, isExact && isRight) }];
  });
  return [...cells.flatMap((one) => one ?? []), ...behind];
}

/** Where the cells of several classes stand beside one another, a percentage that is not its count’s may be that of the next cell. */
function straysIn({ misfits }: LineRead, { head }: ResolutionBlock): ReadonlySet<Way> {
  return new Set(head.columns === undefined ? [] : misfits.map(({ way }) => way));
}

type Placed = Pick<NonNullable<Item['count']>, 'place' | 'confidence'>;

function shown(
  { place, confidence }: Placed,
  printed: string,
  sureness: Confidence,
  isExact: boolean,
): Pick<ReadFigure, 'printed' | 'sureness' | 'place'> {
  // What was recognised off a picture is sure where a sum comes out to the last vote, and nowhere else.
  const isSeen = confidence !== null && !isExact;
  const seen: Confidence =
    isSeen && (confidence ?? 100) < 70 ? 'doubtful' : isSeen && sureness === 'certain' ? 'likely' : sureness;
  return { printed, sureness: seen, place };
}

/**
 * A row is certain where a sum comes out, or the percentages of both ways do. Where one does and another does not, it is the issuer
 * who erred or we who took a number for another: likely. Doubtful is what could be checked and did not come out.
 */
function surenessOf({ ways, fits, misfits, isParted }: LineRead, isExact: boolean): Confidence {
  if (isParted) return 'likely';
  if (isExact) return 'certain';
  const [yes, no] = (['for', 'against'] as const).map((way) => percentIn(ways.get(way)));
  if (fits === 0 && misfits.length === 0) return yes !== 'printed' && no !== 'printed' ? 'likely' : 'doubtful';
  if (fits === 0 || yes === 'missing' || no === 'missing') return 'doubtful';
  return misfits.length === 0 ? 'certain' : 'likely';
}

/** Beside nought, or a dash, some print no percentage. */
function percentIn(item: Item | undefined): 'printed' | 'missing' | 'none' {
  if (item?.percent != null) return 'printed';
  return (item?.count?.value ?? 0n) === 0n ? 'none' : 'missing';
}

function percentSlips({ number, head }: ResolutionBlock, line: LineRead): readonly Remark[] {
  if (line.fits === 0 || head.columns !== undefined) return [];
  return line.misfits.map(({ way, percent, computed }) => ({
    what: message('announcement.slip.percent', {
      ...rowFigures(number, line.label),
      way: { message: `announcement.way.${way}` },
      printed: { quote: `${percent.digits}%` },
      computed: { quote: `${computed}%` },
    }),
    place: percent.place,
  }));
}

function doubtsOf({ number }: ResolutionBlock, figures: readonly ReadFigure[]): readonly Remark[] {
  const doubtful = figures.filter(({ sureness }) => sureness === 'doubtful');
  const [first] = doubtful;
  if (first === undefined) return [];
  const printed = { list: doubtful.map((one) => ({ quote: one.printed })) };
  return [{ what: message('announcement.unsure.figures', { number: { quote: number }, printed }), place: first.place }];
}

function partedIn(block: ResolutionBlock, lines: readonly LineRead[]): readonly Remark[] {
  return lines.some(({ isParted }) => isParted) ? [unsureOf('announcement.unsure.parted', block)] : [];
}
