import { knownOption, onOption } from '../arguments/options.ts';
import type { Command } from './command.ts';

/** The command that puts a claim and all that it rests on into one archive. */
export const bundleCommand: Command = {
  name: 'bundle',
  about: 'cli.about.bundle',
  example:
    'bundle examples/claims/beacon-cove.json --claim claim-1 --new-key beacon.key --evidence examples/claims/papers --out claim-1.zip',
  exampleAbout: 'cli.example.bundle',
  operands: [{ name: 'RECORD', needed: 'always' }],
  options: [
    { name: 'claim', value: 'ID', about: 'cli.option.bundle-claim' },
    { name: 'key', value: 'FILE', about: 'cli.option.key' },
    { name: 'new-key', value: 'FILE', about: 'cli.option.new-key' },
    { name: 'evidence', value: 'FOLDER', about: 'cli.option.bundle-evidence' },
    onOption,
    knownOption,
    { name: 'out', value: 'FILE', about: 'cli.option.out-bundle' },
  ],
  load: () => import('./bundle-command.ts'),
};
