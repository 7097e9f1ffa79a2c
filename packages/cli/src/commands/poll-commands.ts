import { knownOption, type Option } from '../arguments/options.ts';
import type { Command } from './command.ts';

/** What every command that counts works on. */
const counted: Command['operands'] = ['RECORD', 'MEETING', 'INSTRUCTIONS'].map((name) => ({ name, needed: 'always' }));

/** What every command that counts takes. */
const countOptions: readonly Option[] = [
  { name: 'register', value: 'FILE', about: 'cli.option.register', repeats: true },
  { name: 'more', value: 'FILE', about: 'cli.option.more-instructions', repeats: true },
  { name: 'twice', value: null, about: 'cli.option.twice' },
  { name: 'checkpoint', value: 'FILE', about: 'cli.option.checkpoint-count' },
  { name: 'isin', value: 'CLASS:ISIN', about: 'cli.option.isin', repeats: true },
  knownOption,
];

/** The command of a meeting’s poll. */
export const pollCommand: Command = {
  name: 'poll',
  about: 'cli.about.poll',
  example:
    'poll examples/invented.json examples/polls/meeting.json examples/polls/instructions.csv --register examples/polls/register.csv --secret count.secret --sealed sealed.json',
  exampleAbout: 'cli.example.poll',
  operands: counted,
  options: [
    { name: 'register', value: 'FILE', about: 'cli.option.register', repeats: true },
    { name: 'more', value: 'FILE', about: 'cli.option.more-instructions', repeats: true },
    { name: 'rules', value: 'FILE', about: 'cli.option.rule-book' },
    { name: 'twice', value: null, about: 'cli.option.twice' },
    { name: 'database', value: 'URL', about: 'cli.option.count-database', repeats: true },
    { name: 'checkpoint', value: 'FILE', about: 'cli.option.checkpoint-count' },
    { name: 'weight-at', value: 'TEXT', about: 'cli.option.weight-at' },
    { name: 'published', value: 'FILE', about: 'cli.option.published-poll' },
    { name: 'part', value: 'TEXT', about: 'cli.option.part' },
    { name: 'refused', value: 'FILE', about: 'cli.option.refused' },
    { name: 'secret', value: 'FILE', about: 'cli.option.count-secret' },
    { name: 'sealed', value: 'FILE', about: 'cli.option.sealed-count' },
    { name: 'out', value: 'FILE', about: 'cli.option.announcement' },
    { name: 'certificate', value: 'FILE', about: 'cli.option.poll-certificate' },
    { name: 'seev-001', value: 'FILE', about: 'cli.option.seev-001' },
    { name: 'seev-006', value: 'FILE', about: 'cli.option.seev-006' },
    { name: 'seev-007', value: 'FILE', about: 'cli.option.seev-007' },
    { name: 'member', value: 'ID', about: 'cli.option.seev-member' },
    { name: 'seev-008', value: 'FILE', about: 'cli.option.seev-008' },
    { name: 'isin', value: 'CLASS:ISIN', about: 'cli.option.isin', repeats: true },
    { name: 'declare', value: null, about: 'cli.option.declare' },
    { name: 'by', value: 'PERSON', about: 'cli.option.by' },
    knownOption,
  ],
  load: () => import('./poll-command.ts'),
};

const example = 'examples/invented.json examples/polls/meeting.json examples/polls/instructions.csv';
const register = '--register examples/polls/register.csv';

/** The command of receipts. */
export const receiptsCommand: Command = {
  name: 'receipts',
  about: 'cli.about.receipts',
  example: `receipts ${example} ${register} --secret count.secret --member ho-tsz-kit --out receipt.json`,
  exampleAbout: 'cli.example.receipts',
  operands: counted,
  options: [
    { name: 'secret', value: 'FILE', about: 'cli.option.receipts-secret' },
    { name: 'sealed', value: 'FILE', about: 'cli.option.receipts-sealed' },
    { name: 'member', value: 'ID', about: 'cli.option.receipts-member', repeats: true },
    { name: 'out', value: 'FILE', about: 'cli.option.receipts-out' },
    { name: 'rules', value: 'FILE', about: 'cli.option.rule-book' },
    ...countOptions,
  ],
  load: () => import('./receipts-command.ts'),
};

/** The command of an auditor who counts again. */
export const recountCommand: Command = {
  name: 'recount',
  about: 'cli.about.recount',
  example: `recount ${example} ${register} --sealed sealed.json --secret count.secret --sample 10 --seed 314156`,
  exampleAbout: 'cli.example.recount',
  operands: counted,
  options: [
    { name: 'sealed', value: 'FILE', about: 'cli.option.recount-sealed' },
    { name: 'secret', value: 'FILE', about: 'cli.option.recount-secret' },
    { name: 'sample', value: 'N', about: 'cli.option.sample' },
    { name: 'seed', value: 'TEXT', about: 'cli.option.seed' },
    { name: 'wrong', value: 'N', about: 'cli.option.wrong', repeats: true },
    { name: 'rules', value: 'FILE', about: 'cli.option.recount-rules' },
    ...countOptions,
  ],
  load: () => import('./recount-command.ts'),
};
