import type { RefusalCause } from '@tenfold/kernel/poll';
import { type PlainStanding, plainNext } from '../plain/plain-box.ts';
import { asText } from '../plain/plain-bytes.ts';
import type { PlainFacts } from '../plain/plain-facts.ts';
import { type LinePlace, type PlainInstruction, plainJudge } from '../plain/plain-judge.ts';
import type { PlainRow } from '../plain/plain-table.ts';
import type { Split } from '../rules/scale.ts';

/** Where a line stands: the number of its source, from 0, and its line there, from 1. */
export interface LinePosition {
  readonly source: number;
  readonly line: number;
}

/** What became of one line, by the plain way of counting. */
export interface JudgedLine extends LinePosition {
  readonly member: string | null;
  readonly shareClass: string | null;
  readonly resolution: string | null;
  readonly outcome: 'counts' | 'replaced' | RefusalCause;
  /** The line that counts in its stead. */
  readonly by: LinePosition | null;
  /** The shares that it was accepted with; `null` where it was refused. */
  readonly split: Split | null;
}

/** An instruction that counts by the plain way, with the line on which it stands. */
export interface FoundInstruction extends LinePosition {
  readonly split: Split;
}

/** What stands in one box, and on which line. */
interface Box {
  standing: PlainStanding;
  at: LinePosition;
}

interface Accepted {
  readonly line: Omit<JudgedLine, 'outcome' | 'by'>;
  readonly box: Box;
}

/** Judges lines one after another, the plain way, and keeps of each what became of it. */
export class LineJudge {
  private readonly facts: PlainFacts;
  private readonly boxes = new Map<string, Box>();
  private readonly refused: JudgedLine[] = [];
  private readonly accepted: Accepted[] = [];

  constructor(facts: PlainFacts) {
    this.facts = facts;
  }

  take(row: PlainRow, where: LinePlace & { readonly source: number }): void {
    const judged = plainJudge(row, where, this.facts);
    const [member, shareClass, resolution] = ['member', 'class', 'resolution'].map((column) => {
      const bytes = row.field?.(column);
      return bytes === undefined ? null : asText(bytes);
    });
    const named = { member: member ?? null, shareClass: shareClass ?? null, resolution: resolution ?? null };
    const line = { source: where.source, line: row.line, ...named };
    if (typeof judged === 'string') this.refused.push({ ...line, outcome: judged, by: null, split: null });
    else this.accepted.push({ line: { ...line, split: judged.split }, box: this.put(judged, line) });
  }

  /** All lines that were taken. */
  lines(): readonly JudgedLine[] {
    return [
      ...this.refused,
      ...this.accepted.map(({ line, box: { at } }): JudgedLine => {
        const counts = at.source === line.source && at.line === line.line;
        return { ...line, outcome: counts ? 'counts' : 'replaced', by: counts ? null : at };
      }),
    ];
  }

  /** The instruction that counts for a holding on a resolution. */
  found(holding: Pick<JudgedLine, 'member' | 'shareClass' | 'resolution'>): FoundInstruction | null {
    const box = this.boxes.get(keyOf(holding.member, holding.shareClass, holding.resolution));
    return box === undefined ? null : { ...box.at, split: box.standing.instruction.split };
  }

  private put(judged: PlainInstruction, at: LinePosition & Pick<JudgedLine, 'resolution'>): Box {
    const { member, shareClass } = judged.holding;
    const key = keyOf(asText(member), asText(shareClass), at.resolution);
    const place = { source: at.source, line: at.line };
    const box = this.boxes.get(key) ?? { standing: plainNext(undefined, judged), at: place };
    const next = this.boxes.has(key) ? plainNext(box.standing, judged) : box.standing;
    if (next.instruction === judged) box.at = place;
    box.standing = next;
    this.boxes.set(key, box);
    return box;
  }
}

function keyOf(member: string | null, shareClass: string | null, resolution: string | null): string {
  return JSON.stringify([member, shareClass, resolution]);
}
