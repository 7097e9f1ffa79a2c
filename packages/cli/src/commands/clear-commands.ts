import { knownOption } from '../arguments/options.ts';
import type { Command } from './command.ts';

/** The command that answers before the act. */
export const clearCommand: Command = {
  name: 'clear',
  about: 'cli.about.clear',
  example: 'clear examples/kanzhun.json --cancel A:1442852 --on 2023-07-05',
  exampleAbout: 'cli.example.clear',
  operands: [{ name: 'RECORD', needed: 'always' }],
  options: [
    { name: 'act', value: 'FILE', about: 'cli.option.act' },
    { name: 'on', value: 'DATE', about: 'cli.option.act-on' },
    { name: 'buy-back', value: 'CLASS:SHARES', about: 'cli.option.buy-back', repeats: true },
    { name: 'cancelled-on', value: 'DATE', about: 'cli.option.cancelled-on' },
    { name: 'into-treasury', value: null, about: 'cli.option.into-treasury' },
    { name: 'cancel', value: 'CLASS:SHARES', about: 'cli.option.cancel', repeats: true },
    { name: 'convert', value: 'HOLDER:CLASS:SHARES', about: 'cli.option.convert', repeats: true },
    { name: 'place', value: 'CLASS:SHARES', about: 'cli.option.place', repeats: true },
    { name: 'vest', value: 'CLASS:SHARES', about: 'cli.option.vest', repeats: true },
    { name: 'sell-treasury', value: 'CLASS:SHARES', about: 'cli.option.sell-treasury', repeats: true },
    { name: 'transfer', value: 'CLASS:SHARES:FROM:TO', about: 'cli.option.transfer', repeats: true },
    { name: 'resign', value: 'PERSON', about: 'cli.option.resign', repeats: true },
    { name: 'split', value: 'TEXT', about: 'cli.option.split' },
    { name: 'agreed', value: 'FILE', about: 'cli.option.agreed' },
    { name: 'programme', value: 'FILE', about: 'cli.option.programme' },
    { name: 'ics', value: 'FILE', about: 'cli.option.programme-ics' },
    knownOption,
    { name: 'keep', value: null, about: 'cli.option.keep-clearance' },
    { name: 'until', value: 'DATE', about: 'cli.option.until' },
    { name: 'by', value: 'PERSON', about: 'cli.option.by' },
  ],
  load: () => import('./clear-command.ts'),
};
