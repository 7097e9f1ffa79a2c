import { sha256 } from '@tenfold/count';
import { areInCount, receiptsJson, receiptsPage } from '@tenfold/documents/poll';
import { message } from '@tenfold/kernel';
import { type CountSeal, readReceipts, type Receipt, receiptProblem } from '@tenfold/seal';
import { type Given, isRefused, type Outcome, type Refused, refused } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';
import { loadSealed } from '../poll/load-sealed.ts';
import { refusedAt } from '../seal/refuse.ts';

/** The options by which `tenfold verify` is told what was announced of a count. */
export const announcedOptions = ['sealed', 'root', 'size'] as const;

/** Holds the receipts in a file against what was announced, asking nobody. */
export async function verifyReceipts(file: Uint8Array, given: Given): Promise<Outcome> {
  const { positionals, options } = given.arguments;
  const other = [...options.keys()].find((name) => onlyForProofs.includes(name));
  if (other !== undefined) return refused(message('cli.receipt.only-proof', { option: { quote: `--${other}` } }));
  const seal = await announced(given);
  if (isRefused(seal)) return seal;
  const read = readReceipts(file);
  if ('problem' in read) return refusedAt(positionals[0] ?? '-', message(read.problem.key, read.problem.figures));
  const checked = { seal, receipts: read.receipts.map((receipt) => checkedReceipt(receipt, seal)) };
  return {
    exit: areInCount(checked) ? exitCodes.nothingWrong : exitCodes.wrong,
    json: () => receiptsJson(checked, given.language),
    page: () => receiptsPage(checked, given.language),
  };
}

const onlyForProofs: readonly string[] = ['trust', 'older', 'witness', 'quorum', 'entry', 'authority', 'keep'];

function checkedReceipt(receipt: Receipt, seal: CountSeal): Parameters<typeof receiptsPage>[0]['receipts'][number] {
  const problem = receiptProblem(receipt, seal, sha256);
  const { index, instruction } = receipt;
  return { vote: instruction, index, problem: problem === undefined ? null : message(problem.key, problem.figures) };
}

/** What was announced: in the sealed file, or as it was read from the announcement. */
async function announced(given: Given): Promise<CountSeal | Refused> {
  const { options } = given.arguments;
  const [path, root, size] = announcedOptions.map((name) => options.get(name));
  if ((path === undefined) === (root === undefined)) return refused(message('cli.receipt.seal-needed'));
  if (path !== undefined) {
    const sealed = await loadSealed(path, given);
    return isRefused(sealed) ? sealed : sealed.seal;
  }
  const digits = (root ?? '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digits)) return refused(message('cli.receipt.no-root', { quote: { quote: root ?? '' } }));
  const typed = (size ?? '').replaceAll(',', '');
  if (!/^\d{1,15}$/.test(typed)) return refused(message('cli.receipt.no-size', { quote: { quote: size ?? '' } }));
  return { root: digits, size: Number(typed) };
}
