import { knownOption, onOption } from '../arguments/options.ts';
import type { Command } from './command.ts';

/** The command of papers. Which kinds there are, and what each can be asked, stands in `@tenfold/documents/papers`. */
export const paperCommand: Command = {
  name: 'paper',
  about: 'cli.about.paper',
  example: 'paper monthly-return examples/kanzhun.json --month 2023-07 --out kanzhun-2023-07.xlsx',
  exampleAbout: 'cli.example.paper',
  operands: [
    { name: 'KIND', needed: 'optional' },
    { name: 'RECORD', needed: 'optional' },
  ],
  options: [
    onOption,
    { name: 'opening', value: 'DATE', about: 'cli.option.opening' },
    { name: 'month', value: 'MONTH', about: 'cli.option.month' },
    { name: 'from', value: 'DATE', about: 'cli.option.paper-from' },
    { name: 'to', value: 'DATE', about: 'cli.option.paper-to' },
    { name: 'person', value: 'ID', about: 'cli.option.paper-person' },
    { name: 'report', value: 'REPORT', about: 'cli.option.paper-report' },
    { name: 'plan', value: 'FILE', about: 'cli.option.paper-plan' },
    { name: 'paper', value: 'FILE', about: 'cli.option.paper-paper' },
    knownOption,
    { name: 'out', value: 'FILE', about: 'cli.option.out-paper' },
    { name: 'list', value: null, about: 'cli.option.list' },
  ],
  load: () => import('./paper-command.ts'),
};
