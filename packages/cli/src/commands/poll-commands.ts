import { knownOption } from '../arguments/options.ts';
import type { Command } from './command.ts';

/** The command of a meeting’s poll. */
export const pollCommand: Command = {
  name: 'poll',
  about: 'cli.about.poll',
  example:
    'poll examples/invented.json examples/polls/meeting.json examples/polls/instructions.csv --register examples/polls/register.csv',
  exampleAbout: 'cli.example.poll',
  operands: [
    { name: 'RECORD', needed: 'always' },
    { name: 'MEETING', needed: 'always' },
    { name: 'INSTRUCTIONS', needed: 'always' },
  ],
  options: [
    { name: 'register', value: 'FILE', about: 'cli.option.register', repeats: true },
    { name: 'more', value: 'FILE', about: 'cli.option.more-instructions', repeats: true },
    { name: 'rules', value: 'FILE', about: 'cli.option.rule-book' },
    { name: 'twice', value: null, about: 'cli.option.twice' },
    { name: 'checkpoint', value: 'FILE', about: 'cli.option.checkpoint-count' },
    { name: 'weight-at', value: 'TEXT', about: 'cli.option.weight-at' },
    { name: 'published', value: 'FILE', about: 'cli.option.published-poll' },
    { name: 'refused', value: 'FILE', about: 'cli.option.refused' },
    { name: 'out', value: 'FILE', about: 'cli.option.announcement' },
    { name: 'certificate', value: 'FILE', about: 'cli.option.poll-certificate' },
    { name: 'seev-001', value: 'FILE', about: 'cli.option.seev-001' },
    { name: 'seev-006', value: 'FILE', about: 'cli.option.seev-006' },
    { name: 'seev-007', value: 'FILE', about: 'cli.option.seev-007' },
    { name: 'member', value: 'ID', about: 'cli.option.seev-member' },
    { name: 'seev-008', value: 'FILE', about: 'cli.option.seev-008' },
    { name: 'isin', value: 'CLASS:ISIN', about: 'cli.option.isin', repeats: true },
    knownOption,
  ],
  load: () => import('./poll-command.ts'),
};
