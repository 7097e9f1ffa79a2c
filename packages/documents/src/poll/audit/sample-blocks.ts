import { ratio } from '@tenfold/kernel';
import type { Say } from '../../check/words.ts';
import { formatWhole } from '../../messages/format-number.ts';
import { printable } from '../../messages/printable.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, type Spans, toned } from '../../page/page.ts';
import type { DrawnInstruction, DrawnLine, MissedChance, RecountSample, SampledPlace } from './recount.ts';

/** What was drawn and looked up by hand, as it were: instructions that count, lines of the files, and with what chance much is missed. */
export function sampleBlocks(sample: RecountSample, say: Say): Page {
  const { seed, instructions, ofInstructions, lines, ofLines, largest, chances } = sample;
  const figures = {
    seed: { quote: seed },
    instructions: { number: BigInt(instructions.length) },
    ofInstructions: { number: BigInt(ofInstructions) },
    lines: { number: BigInt(lines.length) },
    ofLines: { number: BigInt(ofLines) },
  };
  return [
    heading(say('recount.heading.sample')),
    paragraph([plain(say('recount.sample', figures))], 2),
    gap,
    heading(say('recount.heading.instructions')),
    ...instructions.map((one) => instructionItem(one, ofInstructions, say)),
    gap,
    heading(say('recount.heading.lines')),
    ...lines.map((one) => lineItem(one, say)),
    gap,
    heading(say('recount.heading.largest')),
    paragraph([plain(say('recount.largest', largestFigures(sample)))], 2),
    ...largest.map((one) => instructionItem(one, ofInstructions, say)),
    gap,
    heading(say('recount.heading.chances')),
    chanceTable(chances, say),
    gap,
  ];
}

function largestFigures({ largest, ofShares }: RecountSample): Parameters<Say>[1] {
  const shares = largest.reduce((sum, { counted }) => sum + counted.for + counted.against + counted.abstain, 0n);
  return {
    count: { number: BigInt(largest.length) },
    shares: { shares },
    of: { shares: ofShares },
    part: { ratio: ratio(shares, ofShares === 0n ? 1n : ofShares) },
  };
}

function instructionItem(one: DrawnInstruction, of: number, say: Say): Block {
  const { index, member, shareClass, resolution, counted, found, agrees } = one;
  const figures = {
    member: { quote: member },
    class: { quote: shareClass },
    resolution: { quote: resolution },
    for: { shares: counted.for },
    against: { shares: counted.against },
    abstain: { shares: counted.abstain },
  };
  const place = {
    nth: { number: BigInt(index) + 1n },
    size: { number: BigInt(of) },
    place: { quote: found === null ? say('recount.not-found') : placeText(found, say) },
  };
  return item(agrees, say('recount.instruction', figures), say('recount.instruction-place', place));
}

function lineItem(one: DrawnLine, say: Say): Block {
  const { member, shareClass, resolution, agrees } = one;
  const figures = {
    place: { quote: placeText(one, say) },
    member: { quote: member ?? '' },
    class: { quote: shareClass ?? '' },
    resolution: { quote: resolution ?? '' },
  };
  const about = member === null ? placeText(one, say) : say('recount.line', figures);
  return item(agrees, about, outcomeText(one, say));
}

/** What was drawn, with its mark and what was found. */
function item(agrees: boolean, what: string, found: string): Block {
  const below = agrees ? [quiet(found)] : [plain(found)];
  const mark = agrees ? toned('✓', 'kept') : toned('✕', 'breached');
  return { kind: 'item', mark, body: [[plain(what)], below], indent: 2 };
}

function outcomeText({ outcome, by }: DrawnLine, say: Say): string {
  if (outcome === 'counts') return say('recount.outcome.counts');
  if (outcome === 'replaced') {
    const { file, line } = by ?? { file: '', line: 0 };
    return say('recount.outcome.replaced', { line: { quote: formatWhole(BigInt(line)) }, file: { quote: file } });
  }
  return say('recount.outcome.refused', { cause: { message: `count.refused.${outcome}` } });
}

function chanceTable(chances: readonly MissedChance[], say: Say): Block {
  return {
    kind: 'table',
    head: ['wrong', 'found', 'missed'].map((name) => [quiet(say(`recount.column.${name}`))]),
    columns: ['right', 'right', 'right'],
    rows: chances.map(({ wrong, missed }) => {
      const { numerator, denominator } = missed;
      const found = { part: { ratio: ratio(denominator - numerator, denominator) } };
      return {
        cells: [
          cell(formatWhole(BigInt(wrong))),
          cell(say('recount.percent', found)),
          cell(say('recount.percent', { part: { ratio: missed } })),
        ],
      };
    }),
    flexible: 0,
    indent: 2,
  };
}

function placeText({ file, line }: SampledPlace, say: Say): string {
  return say('recount.place', { file: { quote: file }, line: { quote: formatWhole(BigInt(line)) } });
}

function cell(text: string): Spans {
  return [plain(printable(text))];
}
