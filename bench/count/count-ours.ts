// Counts an invented poll and prints what it took: node bench/count/count-ours.ts FOLDER [THREADS]
import { join } from 'node:path';
import { countInstructions, fileSource } from '@tenfold/count';
import { inventedMeeting } from './invented-meeting.ts';

const [, , folder = '', threads] = process.argv;
const start = process.hrtime.bigint();
const outcome = await countInstructions({
  ...inventedMeeting,
  sources: [fileSource(join(folder, 'instructions.csv'))],
  register: [fileSource(join(folder, 'register.csv'))],
  ...(threads === undefined ? {} : { threads: Number(threads) }),
});
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems.map(({ message }) => message.key)));
const { tallies, refusedPerCause } = outcome.counted;
const sums = tallies.map(({ resolution, perClass }) => [
  resolution,
  ...perClass.map(
    ({ shareClass, for: inFavour, against, abstain }) => `${shareClass} ${inFavour} ${against} ${abstain}`,
  ),
]);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const causes = Object.fromEntries(Object.entries(refusedPerCause).filter(([, count]) => count > 0));
const cores = (userCPUTime + systemCPUTime) / 1000;
process.stdout.write(JSON.stringify({ milliseconds, cores, megabytes: maxRSS / 1000, causes, sums }));
