import type { Command } from './command.ts';

/** The command that reads an ISO 20022 message. */
export const seevCommand: Command = {
  name: 'seev',
  about: 'cli.about.seev',
  example: 'seev examples/polls/instructions-seev-004.xml',
  exampleAbout: 'cli.example.seev',
  operands: [{ name: 'MESSAGE', needed: 'always' }],
  options: [],
  load: () => import('./seev-command.ts'),
};
