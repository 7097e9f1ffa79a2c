import type { Verdict } from '@tenfold/kernel';
import { isExact } from '../../../format/exact.ts';
import type { HoldingsJson } from '../../../format/holdings.ts';
import type { Say } from '../../../language/say.tsx';
import { tellCount } from '../../capital/told.ts';
import { tellInterest, tellPercent, tellWeight } from '../told.ts';
import type { GraphEdge, GraphNode } from './graph.ts';
import type { Size } from './layout.ts';
import { widthOf, wrapped } from './wrap.ts';

/** What is written in a node: its name in lines, and what else is said of it in a smaller hand. */
export interface WrittenNode extends Size {
  readonly title: readonly string[];
  readonly small: readonly string[];
  readonly verdict: Verdict | null;
  /** Whether it is somebody who is no beneficiary. */
  readonly isApart?: boolean;
  /** The entry that it leads to. */
  readonly entry: string | null;
}

/** What is written on an edge. */
export interface WrittenEdge extends Size {
  readonly lines: readonly string[];
  /** How it is drawn: known and going on, not known, or without weight any more. */
  readonly kind: 'plain' | 'unknown' | 'ended' | 'doubted';
}

export const TITLE = 14;
export const SMALL = 12;
export const LINE = 18;
export const SMALL_LINE = 16;
export const PADDING = 10;
const WIDTH = 176;

/** The verdict on a vehicle or a person under Rule 8A.18; nothing where the rule says nothing of it. */
export function verdictOn({ findings }: HoldingsJson, id: string, isVehicle: boolean): Verdict | null {
  const party = isVehicle ? 'vehicle' : 'beneficiary';
  const found = findings.find((one) => one.subject === id && one.party === party && one.id === `8A.18:${id}`);
  return found?.verdict ?? null;
}

/** What is written in a node of the picture. */
export function writeNode({ kind, of }: GraphNode, all: HoldingsJson, { say, named }: Saying): WrittenNode {
  if (kind === 'class') return sized(classNode(of, all, say));
  const title = named('holdings-screen.name', { who: { name: of } });
  const vehicle = all.vehicles.find(({ id }) => id === of);
  if (kind === 'vehicle') {
    const small = [say(`holdings-screen.form.${vehicle?.form ?? 'other'}`)];
    return sized({ title, small, verdict: verdictOn(all, of, true), entry: vehicle?.entry ?? null });
  }
  const person = all.people.find(({ id }) => id === of);
  const ended = person?.weightEnded ?? null;
  const small = [
    say(person?.isBeneficiary === true ? 'holdings-screen.beneficiary' : 'holdings-screen.no-beneficiary'),
  ];
  if (ended !== null) small.push(say('holdings-screen.ended-short', { on: { date: ended.on } }));
  const isApart = person?.isBeneficiary !== true;
  return sized({ title, small, verdict: ended === null ? null : 'ceased', entry: person?.entry ?? null, isApart });
}

/** How things are said, and how with the names of the record. */
export interface Saying {
  readonly say: Say;
  readonly named: Say;
}

interface Unsized extends Omit<WrittenNode, 'title' | 'small' | keyof Size> {
  readonly title: string;
  readonly small: readonly string[];
}

function classNode(id: string, { classes }: HoldingsJson, say: Say): Unsized {
  const found = classes.find((one) => one.id === id);
  const kind = say(found?.weighted === true ? 'holdings-screen.weighted-class' : 'holdings-screen.ordinary-class');
  const issued = found?.inIssue ?? null;
  return {
    title: say('holdings-screen.class', { class: { quote: id } }),
    small: issued === null ? [kind] : [kind, say('holdings-screen.in-issue', { shares: { shares: BigInt(issued) } })],
    verdict: null,
    entry: null,
  };
}

function sized({ title, small, ...rest }: Unsized): WrittenNode {
  const lines = wrapped(title, WIDTH - 2 * PADDING - SMALL, TITLE);
  const smallLines = small.flatMap((text) => wrapped(text, WIDTH - 2 * PADDING, SMALL));
  const height = lines.length * LINE + smallLines.length * SMALL_LINE + 2 * PADDING;
  return { title: lines, small: smallLines, ...rest, width: WIDTH, height };
}

/** What is written on an edge of the picture. */
export function writeEdge(edge: GraphEdge, say: Say): WrittenEdge {
  const { lines, kind } = edge.kind === 'interest' ? onInterest(edge, say) : onHolding(edge, say);
  const width = Math.max(...lines.map((line) => widthOf(line, SMALL))) + 12;
  return { lines, kind, width, height: lines.length * SMALL_LINE + 4 };
}

type Lines = Pick<WrittenEdge, 'lines' | 'kind'>;

function onInterest({ interest }: Extract<GraphEdge, { kind: 'interest' }>, say: Say): Lines {
  const isKnown = interest.economic !== null && interest.control !== null;
  const isOne = interest.economic === interest.control && isKnown;
  const lines = isOne ? [tellPercent(interest.economic, say)] : tellInterest(interest, say, tellPercent);
  return { lines, kind: isKnown ? 'plain' : 'unknown' };
}

function onHolding({ holding }: Extract<GraphEdge, { kind: 'holding' }>, say: Say): Lines {
  const isKnown = isExact(holding.shares);
  const shares = isKnown
    ? say('holdings-screen.shares', { shares: { quote: tellCount(holding.shares, say) } })
    : say('holdings-screen.not-known');
  const isEnded = holding.ended === null || (holding.ended !== '0' && holding.ended === holding.shares.low);
  const weight = tellWeight(holding, say).flatMap((text) => wrapped(text, 150, SMALL));
  return { lines: [shares, ...weight], kind: kindOf(isKnown, isEnded, holding.uncertain !== '0') };
}

function kindOf(isKnown: boolean, isEnded: boolean, isDoubted: boolean): WrittenEdge['kind'] {
  if (isDoubted) return 'doubted';
  if (isEnded) return 'ended';
  return isKnown ? 'plain' : 'unknown';
}
