import { knownOption, onOption } from '../arguments/options.ts';
import type { Command } from './command.ts';

/** The command of duties with their clocks. */
export const dutiesCommand: Command = {
  name: 'duties',
  about: 'cli.about.duties',
  example: 'duties examples/sensetime.json --from 2025-07-01 --to 2025-12-31 --on 2025-12-31',
  exampleAbout: 'cli.example.duties',
  operands: [{ name: 'RECORD', needed: 'always' }],
  options: [
    { name: 'from', value: 'DATE', about: 'cli.option.duties-from' },
    { name: 'to', value: 'DATE', about: 'cli.option.duties-to' },
    { name: 'person', value: 'ID', about: 'cli.option.duties-person' },
    onOption,
    knownOption,
    { name: 'ics', value: 'FILE', about: 'cli.option.ics' },
  ],
  load: () => import('./duties-command.ts'),
};
