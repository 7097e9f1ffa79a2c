import type { CountAsked, LineSource, RegisterGiven } from './asked.ts';

/** Bytes of sources up to which everything is counted a second time without being asked: it takes about a second. */
const smallBytes = 2 ** 24;

/** Whether everything is counted a second time. */
export function isWantedTwice({ sources, register, secondWay = 'small' }: CountAsked): boolean {
  if (secondWay !== 'small') return secondWay === 'always';
  return bytesOf(sources) <= smallBytes && bytesOf(filesOf(register)) <= smallBytes;
}

/** The files of a register; none where it is rows. */
export function filesOf(register: RegisterGiven): readonly LineSource[] {
  return 'rows' in register ? [] : register;
}

/** The bytes of all sources; without end where one does not know its own. */
export function bytesOf(sources: readonly LineSource[]): number {
  return sources.reduce((sum, { size }) => sum + (size ?? Infinity), 0);
}
