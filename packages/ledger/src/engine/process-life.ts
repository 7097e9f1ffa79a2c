import { readFileSync } from 'node:fs';
import { codeOf } from './refusal.ts';

/**
 * What tells a running process from a later one with the same number: the start of the machine, and when in its life the
 * process began. `null` where no such process runs; a dash where the system has no /proc to tell.
 */
export function beginningOf(pid: number): string | null {
  if (!isAlive(pid)) return null;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${startTime(readFileSync(`/proc/${pid}/stat`, 'utf8'))}`;
  } catch {
    return isAlive(pid) ? '-' : null;
  }
}

/** Whether a process with this number runs, whoever's it is. A dead one that its parent has not looked at yet does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

/** The command line of a process, or `null` where that can't be told. */
export function commandOf(pid: number): readonly string[] | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return null;
  }
}

function isZombie(pid: number): boolean {
  try {
    return fieldsOf(readFileSync(`/proc/${pid}/stat`, 'utf8'))[0] === 'Z';
  } catch {
    return false;
  }
}

/** Field 22 of the line: proc(5). */
function startTime(stat: string): string {
  return fieldsOf(stat)[19] ?? '-';
}

/** The fields from the third on; the second is a name in brackets and may hold anything. */
function fieldsOf(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
