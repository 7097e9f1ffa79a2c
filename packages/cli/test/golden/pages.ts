import { languages } from '@tenfold/documents';
import { receiptOf, sealedFolder, words as poll } from '../polls/sealed-folder.ts';
import { type, type Written } from '../run-command.ts';
import { refusalsPage } from './refusals.ts';

/** The papers in words that are kept, each kind once. */
export const writtenPapers = [
  ['beneficiary-certificate', 'examples/invented.json', '--person', 'lam-wai-yin', '--from', '2025-01-01', '--to', '2026-06-15'],
  ['committee-report', 'examples/xiaomi.json', '--to', '2025-12-31'],
  ['annual-report-section', 'examples/kanzhun.json', '--to', '2023-12-31'],
  ['conversion-notice', 'examples/kanzhun.json', '--on', '2023-07-05'],
  ['exchange-notice', 'examples/sensetime.json', '--from', '2023-12-01', '--to', '2023-12-31'],
  ['announcement', 'examples/sensetime.json', '--on', '2023-12-15'],
  ['letter-before-action', 'examples/invented.json', '--person', 'lam-wai-yin', '--on', '2026-11-01'],
  ['board-minute', 'examples/kanzhun.json', '--plan', 'examples/plans/kanzhun-july-2023.json'],
  ['cure-letter', 'examples/invented.json', '--person', 'lam-wai-yin', '--on', '2026-06-15', '--paper', 'packages/documents/test/papers/no-vehicle-limb.txt'],
  ['endeavours-report', 'examples/invented.json', '--person', 'lam-wai-yin', '--from', '2025-01-01', '--to', '2026-06-15'],
  ['termination-notice', 'examples/sensetime.json', '--person', 'tang-xiaoou', '--on', '2023-12-31'],
  ['poll-results', 'examples/polls/declared.json', '--on', '2026-05-28'],
  ['undertaking', 'examples/invented.json', '--person', 'lam-wai-yin', '--on', '2024-07-02'],
] as const;

/** An invented meeting: weight on some resolutions, one vote a share on others, and lines that are refused. */
const invented = [
  'poll',
  'examples/invented.json',
  'examples/polls/meeting.json',
  'examples/polls/instructions.csv',
  '--register',
  'examples/polls/register.csv',
] as const;

/** The same counted again from what was sealed, with a sample. */
const recounted = ['recount', ...poll, '--sealed', 'sealed.json', '--secret', 'count.secret', '--sample', '5', '--seed', '3 1 4 1 5 6'] as const;

/** The invented issuer, with claims, and with what its beneficiaries did. */
const claimed = 'packages/cli/test/claims/claimed.json';

const signedPapers = 'packages/signing/test/papers';

/** The pages that are kept as they were last read by a person, each by its name in this folder. */
export async function goldenPages(): Promise<Readonly<Record<string, string>>> {
  const cwd = await sealedFolder();
  await receiptOf('central-nominees', cwd, '--out', 'receipt.json');
  const pages: Record<string, string> = { 'refusals.md': refusalsPage() };
  for (const language of languages) {
    const said = ['--lang', language];
    pages[`check-invented.${language}.txt`] = await stdoutOf('check', 'examples/invented.json', '--on', '2026-06-15', ...said);
    pages[`explain-invented.${language}.txt`] = await stdoutOf('explain', 'examples/invented.json', '8A.13', '--on', '2026-06-15', ...said);
    pages[`duties-sensetime.${language}.txt`] = await stdoutOf('duties', 'examples/sensetime.json', '--from', '2025-06-01', '--to', '2025-12-31', '--on', '2025-12-31', ...said);
    pages[`claims.${language}.txt`] = await stdoutOf('claims', claimed, '--on', '2026-11-20', ...said);
    pages[`endeavours.${language}.txt`] = await stdoutOf('endeavours', claimed, '--on', '2026-11-20', ...said);
    pages[`paper-monthly-return.${language}.txt`] = await stdoutOf('paper', 'monthly-return', 'examples/kanzhun.json', '--month', '2023-07', ...said);
    pages[`paper-next-day-return.${language}.txt`] = await stdoutOf('paper', 'next-day-return', 'examples/xiaomi.json', '--on', '2025-11-20', '--opening', '2025-11-12', ...said);
    for (const [kind, ...words] of writtenPapers) pages[`paper-${kind}.${language}.txt`] = await stdoutOf('paper', kind, ...words, ...said);
    pages[`clear-kanzhun.${language}.txt`] = await stdoutOf('clear', 'examples/kanzhun.json', '--cancel', 'A:1442852', '--on', '2023-07-05', ...said);
    pages[`clear-invented.${language}.txt`] = await stdoutOf('clear', 'examples/invented.json', '--buy-back', 'B:1000003', '--on', '2025-03-03', '--cancelled-on', '2025-03-10', ...said);
    pages[`clear-programme.${language}.txt`] = await stdoutOf('clear', 'examples/invented.json', '--programme', 'examples/plans/invented-programme.json', ...said);
    pages[`poll-invented.${language}.txt`] = await stdoutOf(...invented, ...said);
    pages[`receipt-invented.${language}.txt`] = stdoutIn(await type(['verify', 'receipt.json', '--sealed', 'sealed.json', ...said], { cwd }));
    pages[`recount-invented.${language}.txt`] = stdoutIn(await type([...recounted, ...said], { cwd }));
    pages[`requisition-invented.${language}.txt`] = await stdoutOf('requisition', 'examples/invented.json', '--shares', 'brightwater-fund:B:90000000', '--on', '2026-05-20', ...said);
    for (const name of ['executed', 'changed']) pages[`signatures-${name}.${language}.txt`] = await stdoutOf('signatures', `${signedPapers}/${name}.pdf`, '--draft', `${signedPapers}/undertaking.pdf`, '--trust', `${signedPapers}/roots.pem`, ...said);
    pages[`help.${language}.txt`] = await stdoutOf('help', ...said);
    pages[`rule.${language}.txt`] = await stdoutOf('rules', '8A.15', ...said);
  }
  pages['poll-invented.json'] = await stdoutOf(...invented, '--json', '--lang', 'en');
  pages['check-invented.json'] = await stdoutOf('check', 'examples/invented.json', '--on', '2026-06-15', '--json', '--lang', 'en');
  pages['claims.json'] = await stdoutOf('claims', claimed, '--claim', 'holder-1', '--on', '2026-11-20', '--json', '--lang', 'en');
  pages['clear-kanzhun.json'] = await stdoutOf('clear', 'examples/kanzhun.json', '--act', 'examples/plans/kanzhun-july-2023.json', '--json', '--lang', 'en');
  return pages;
}

async function stdoutOf(...typed: readonly string[]): Promise<string> {
  return stdoutIn(await type(typed));
}

function stdoutIn({ stdout, stderr }: Written): string {
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}
