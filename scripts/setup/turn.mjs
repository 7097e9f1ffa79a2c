import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { toolsFolder } from './places.mjs';
import { Problem, say } from './problem.mjs';

const lock = join(toolsFolder, 'setup.lock');
const holder = `${hostname()} ${process.pid} ${Date.now()}\n`;

const BEAT_MILLISECONDS = 2_000;
/** A lock not touched for so long belongs to a process that is gone, even if another has its number now. */
const SILENCE_MILLISECONDS = 30_000;
const PATIENCE_MILLISECONDS = 15 * 60_000;

/**
 * Does `work` while no other set-up of this folder runs; waits for one that does.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(work) {
  await takeTurn();
  const beat = setInterval(touch, BEAT_MILLISECONDS);
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

async function takeTurn() {
  mkdirSync(toolsFolder, { recursive: true });
  const until = Date.now() + PATIENCE_MILLISECONDS;
  let told = false;
  while (!tryLock()) {
    if (removeIfAbandoned()) continue;
    if (Date.now() > until) throw stillBusy();
    if (!told) say('Waiting for another set-up of this folder to finish');
    told = true;
    await pause(200);
  }
}

function stillBusy() {
  const remedy = `end it, or delete ${lock}, then run this again.`;
  return new Problem('Another set-up of this folder has been running for 15 minutes.', remedy);
}

/** @returns {boolean} whether the lock is ours now */
function tryLock() {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, holder);
    closeSync(file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Sets a dead process's lock aside; gives it back if, between our look and our grasp, it had become somebody's.
 * @returns {boolean} whether there was one, so that it is worth trying again at once
 */
function removeIfAbandoned() {
  const seen = readLock();
  if (seen === undefined || !isAbandoned(seen)) return false;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') !== seen.holder) linkSync(aside, lock);
    rmSync(aside, { force: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  }
  return true;
}

/** @returns {{ holder: string, age: number } | undefined} */
function readLock() {
  try {
    return { holder: readFileSync(lock, 'utf8'), age: Date.now() - statSync(lock).mtimeMs };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** @param {{ holder: string, age: number }} seen */
function isAbandoned(seen) {
  const [host, pid] = seen.holder.trim().split(' ');
  if (seen.age > SILENCE_MILLISECONDS) return true;
  return host === hostname() && pid !== undefined && !isAlive(Number(pid));
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function touch() {
  const now = new Date();
  utimesSync(lock, now, now);
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
