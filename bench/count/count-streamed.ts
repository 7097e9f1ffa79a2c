// Counts lines as they are made, without a file: node bench/count/count-streamed.ts [LINES] [MEMBERS]
import { countInstructions, type LineSource } from '@tenfold/count';
import { inventedMeeting } from './invented-meeting.ts';
import { instructionText, registerText } from './invented-poll.ts';

const [, , lines = '100000000', members = '1000000'] = process.argv;
const size = { lines: Number(lines), members: Number(members), order: 'forms' } as const;

function sourceOf(name: string, blocks: () => Iterable<string>): LineSource {
  return {
    name,
    kind: null,
    size: null,
    async *open() {
      for (const block of blocks()) yield Buffer.from(block, 'latin1');
    },
  };
}

/** What making the lines takes alone, to be taken off. */
function making(): number {
  const start = process.hrtime.bigint();
  let bytes = 0;
  for (const block of instructionText(size)) bytes += Buffer.from(block, 'latin1').length;
  if (bytes === 0) throw new Error('nothing was made');
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const start = process.hrtime.bigint();
const outcome = await countInstructions({
  ...inventedMeeting,
  sources: [sourceOf('made', () => instructionText(size))],
  register: [sourceOf('register', () => registerText(size))],
});
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems.map(({ message }) => message.key)));
const megabytes = process.resourceUsage().maxRSS / 1000;
const { accepted, replaced } = outcome.counted;
console.log({ lines: outcome.counted.lines, accepted, replaced, seconds, making: making(), megabytes });
