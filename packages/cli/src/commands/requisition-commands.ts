import { knownOption, onOption } from '../arguments/options.ts';
import type { Command } from './command.ts';

/** The command of a request for a meeting. */
export const requisitionCommand: Command = {
  name: 'requisition',
  about: 'cli.about.requisition',
  example: 'requisition examples/invented.json --shares brightwater-fund:B:90000000 --on 2026-05-20',
  exampleAbout: 'cli.example.requisition',
  operands: [{ name: 'RECORD', needed: 'always' }],
  options: [
    { name: 'member', value: 'ID', about: 'cli.option.requisition-member', repeats: true },
    { name: 'shares', value: 'HOLDER:CLASS:SHARES', about: 'cli.option.requisition-shares', repeats: true },
    onOption,
    knownOption,
  ],
  load: () => import('./requisition-command.ts'),
};
