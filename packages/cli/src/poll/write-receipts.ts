import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { message } from '@tenfold/kernel';
import { type CountSeal, type Receipt, type Receipts, receiptsFormat } from '@tenfold/seal';
import { type Given, type Refused, refused } from '../commands/command.ts';
import { writing } from '../seal/write-file.ts';

/** How many members were given receipts, and how many receipts. */
export interface ReceiptsWritten {
  readonly members: number;
  readonly receipts: number;
}

/** The text of a file of receipts. */
export function receiptsText(receipts: readonly Receipt[], seal: CountSeal): string {
  const file: Receipts = { format: receiptsFormat, seal, receipts };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** A folder that is there already holds something that these receipts would mix with. */
export function refuseFullFolder(folder: string, { cwd }: Given): Refused | null {
  const path = resolve(cwd, folder);
  if (!existsSync(path)) return null;
  return isEmptyFolder(path) ? null : refused(message('cli.receipts.folder-there', { folder: { quote: folder } }));
}

/**
 * Writes a file for each member into a new folder. Receipts come in the order of the register and are written as they come, so that
 * memory holds those of one holding; the folder stands in its place once all of them are there.
 */
export async function writeReceipts(
  given: { readonly receipts: Iterable<Receipt>; readonly seal: CountSeal },
  { folder, cwd }: { readonly folder: string; readonly cwd: string },
): Promise<ReceiptsWritten | Refused> {
  const path = resolve(cwd, folder);
  const fresh = `${path}.${process.pid}.new`;
  const told = { members: 0, receipts: 0 };
  const problem = await writing(folder, async () => {
    try {
      mkdirSync(fresh, { recursive: true });
      for (const ofHolding of byMember(given.receipts)) writeOf(ofHolding, { folder: fresh, seal: given.seal, told });
      if (existsSync(path)) rmSync(path, { recursive: true });
      renameSync(fresh, path);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      throw error;
    }
  });
  return problem ?? told;
}

/** Receipts of one member that follow each other. */
function* byMember(receipts: Iterable<Receipt>): Generator<readonly Receipt[]> {
  let present: Receipt[] = [];
  for (const receipt of receipts) {
    if (present[0] !== undefined && present[0].instruction.member !== receipt.instruction.member) {
      yield present;
      present = [];
    }
    present.push(receipt);
  }
  if (present.length > 0) yield present;
}

interface Into {
  readonly folder: string;
  readonly seal: CountSeal;
  readonly told: { members: number; receipts: number };
}

/** A member whose holdings do not follow each other on the register has a file already, to which the others are added. */
function writeOf(receipts: readonly Receipt[], { folder, seal, told }: Into): void {
  const path = join(folder, nameOf(receipts[0]?.instruction.member ?? ''));
  const isThere = existsSync(path);
  const before = isThere ? (JSON.parse(readFileSync(path, 'utf8')) as Receipts).receipts : [];
  writeFileSync(path, receiptsText([...before, ...receipts], seal), { mode: 0o600 });
  told.members += isThere ? 0 : 1;
  told.receipts += receipts.length;
}

/** The id of a member as far as every system takes it for a name of a file, and enough of its hash to tell it from all others. */
function nameOf(member: string): string {
  const safe = member.replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, 40);
  const digits = createHash('sha256').update(member).digest('hex').slice(0, 16);
  return `${safe}-${digits}.json`;
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
