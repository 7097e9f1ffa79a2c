import { type CountAsked, type LineSource, textSource } from '@tenfold/count';
import { plainRuleBook } from '@tenfold/kernel/poll';
import { header, meeting, resolution } from '../../../count/test/support/asked.ts';

const members = 2_000;

/** Hears how many lines have been made, and holds up the next ones until it is done. */
type OnBlock = (linesBefore: number) => void | Promise<void>;

/** A register of two thousand members, and a source of so many lines that is made while it is read. */
export function manyLines(lines: number, onBlock: OnBlock = () => {}): CountAsked {
  const rows = Array.from({ length: members }, (_, nth) => `m${nth},B,${1000 + nth}`);
  return {
    sources: [sourceOf(lines, onBlock)],
    register: [textSource('register.csv', ['member,class,shares', ...rows].join('\n'))],
    meeting: meeting([resolution('1'), resolution('2')]),
    ruleBook: plainRuleBook,
    secondWay: 'never',
  };
}

/** Lines of a block. */
const atOnce = 5_000;

function sourceOf(lines: number, onBlock: OnBlock): LineSource {
  return {
    name: 'made.csv',
    kind: null,
    size: null,
    async *open() {
      yield Buffer.from(`${header}\n`);
      for (let at = 0; at < lines; at += atOnce) {
        await onBlock(at);
        yield Buffer.from(blockFrom(at, Math.min(atOnce, lines - at)));
      }
    },
  };
}

function blockFrom(first: number, lines: number): string {
  const text = (at: number): string => `m${at % (members + 7)},B,${1 + (at % 2)},${at % 900},0,${at % 3}\n`;
  return Array.from({ length: lines }, (_, nth) => text(first + nth)).join('');
}
