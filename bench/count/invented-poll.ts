// Writes a register of members and the instructions of a poll that never was: node bench/count/invented-poll.ts FOLDER [LINES] [MEMBERS] [forms|lines]. The same bytes every time.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, chanceFrom } from '../invented/chance.ts';

/** How large an invented poll is. */
export interface PollSize {
  readonly lines: number;
  readonly members: number;
  /** Whether the ten lines of a form stand together, as forms come, or every line stands alone, as nobody sends them. */
  readonly order: 'forms' | 'lines';
}

const RESOLUTIONS = 10;
const AT_ONCE = 1 << 20;
const SEED = 8_241;

/** One member in so many holds weighted shares, and one in so many lines has each of the defects. */
const WEIGHTED_ONE_IN = 1000;
const OVER_VOTE_ONE_IN = 100;
const STRANGER_ONE_IN = 200;
const WRONG_CLASS_ONE_IN = 250;
const NO_RESOLUTION_ONE_IN = 500;
const NO_COUNT_ONE_IN = 1000;

/** The numbers of the resolutions. */
export const resolutionNumbers = Array.from({ length: RESOLUTIONS }, (_, nth) => `${nth + 1}`);

/** Who must abstain on the last resolution. */
export const boundMember = nameOf(7);

function nameOf(nth: number): string {
  return `M${String(nth).padStart(7, '0')}`;
}

function classOf(nth: number): string {
  return nth % WEIGHTED_ONE_IN === 0 ? 'A' : 'B';
}

/** From 1000 to some two million shares, in lots of 500. */
function sharesOf(nth: number): number {
  return 1000 + ((nth * 7919) % 4001) * 500;
}

/** The register in blocks of text. */
export function* registerText({ members }: Pick<PollSize, 'members'>): Generator<string> {
  let text = 'member,class,shares\n';
  for (let nth = 0; nth < members; nth += 1) {
    text += `${nameOf(nth)},${classOf(nth)},${sharesOf(nth)}\n`;
    if (text.length < AT_ONCE) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** The instructions in blocks of text: forms of ten lines, or each line of a member at random; all at moments of three days. */
export function* instructionText({ lines, members, order }: PollSize): Generator<string> {
  const chance = chanceFrom(SEED);
  let text = 'member,class,resolution,for,against,abstain,received\n';
  let form = formFrom(chance, members);
  for (let nth = 0; nth < lines; nth += 1) {
    if (order === 'lines' || nth % RESOLUTIONS === 0) form = formFrom(chance, members);
    const resolution = order === 'lines' ? chance.below(RESOLUTIONS) : nth % RESOLUTIONS;
    text += lineFrom(chance, form, resolution + 1);
    if (text.length < AT_ONCE) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** What the lines of one proxy form have in common. */
interface Form {
  readonly nth: number;
  readonly member: string;
  readonly received: string;
}

function formFrom(chance: Chance, members: number): Form {
  const nth = chance.below(members);
  const member = nameOf(chance.oneIn(STRANGER_ONE_IN) ? members + nth : nth);
  return { nth, member, received: momentFrom(chance) };
}

function lineFrom(chance: Chance, { nth, member, received }: Form, number: number): string {
  const shareClass = chance.oneIn(WRONG_CLASS_ONE_IN) ? 'C' : classOf(nth);
  const resolution = chance.oneIn(NO_RESOLUTION_ONE_IN) ? 99 : number;
  const held = sharesOf(nth) * (chance.oneIn(OVER_VOTE_ONE_IN) ? 2 : 1);
  const inFavour = chance.oneIn(4) ? chance.below(held + 1) : held;
  const against = chance.oneIn(5) ? held - inFavour : 0;
  const counts = chance.oneIn(NO_COUNT_ONE_IN) ? `${inFavour}.5,${against},0` : `${inFavour},${against},0`;
  return `${member},${shareClass},${resolution},${counts},${received}\n`;
}

function momentFrom(chance: Chance): string {
  const [day, hour, minute, second] = [17 + chance.below(3), chance.below(24), chance.below(60), chance.below(60)];
  return `2026-06-${day}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The two files of a poll. */
export interface PollFiles {
  readonly register: string;
  readonly instructions: string;
}

/** Writes both files into a folder. */
export function writePoll(folder: string, size: PollSize): PollFiles {
  mkdirSync(folder, { recursive: true });
  const files = { register: join(folder, 'register.csv'), instructions: join(folder, 'instructions.csv') };
  writeBlocks(files.register, registerText(size));
  writeBlocks(files.instructions, instructionText(size));
  return files;
}

function writeBlocks(path: string, blocks: Iterable<string>): void {
  const file = openSync(path, 'w');
  for (const block of blocks) writeSync(file, block);
  closeSync(file);
}

const [, script, folder, lines = '1000000', members = '100000', order = 'forms'] = process.argv;
if (script === import.meta.filename) {
  if (folder === undefined) console.error('node bench/count/invented-poll.ts FOLDER [LINES] [MEMBERS] [forms|lines]');
  else
    writePoll(folder, { lines: Number(lines), members: Number(members), order: order === 'lines' ? 'lines' : 'forms' });
}
