import type { Command } from './command.ts';

/** The commands that keep a copy of the whole ledger, and bring it back. */
export const backupCommands: readonly Command[] = [
  {
    name: 'backup',
    about: 'cli.about.backup',
    example: 'backup --out ledger.backup',
    exampleAbout: 'cli.example.backup',
    operands: [],
    options: [{ name: 'out', value: 'FILE', about: 'cli.option.out-backup' }],
    load: () => import('./backup-command.ts'),
  },
  {
    name: 'restore',
    about: 'cli.about.restore',
    example: 'restore ledger.backup',
    exampleAbout: 'cli.example.restore',
    operands: [{ name: 'FILE', needed: 'always' }],
    options: [],
    load: () => import('./restore-command.ts'),
  },
];
