import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

const GIGABYTE = 2 ** 30;

/** What the figures are measured on, and how busy it is with other things: say so before adding to that. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'a processor that does not say its name';
  const memory = (totalmem() / GIGABYTE).toFixed(1);
  return [
    `${model}, ${availableParallelism()} cores, ${memory} GB of memory`,
    `${type()} ${release()} (${arch()}), Node ${process.version}`,
    `Load at the start: ${(loadavg()[0] ?? 0).toFixed(1)}`,
  ].join('\n');
}
