import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os';

const GIGABYTE = 2 ** 30;

/** What the figures were measured on. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'a processor that does not say its name';
  const memory = (totalmem() / GIGABYTE).toFixed(1);
  return [
    `${model}, ${availableParallelism()} cores, ${memory} GB of memory`,
    `${type()} ${release()} (${arch()}), Node ${process.version}`,
  ].join('\n');
}
