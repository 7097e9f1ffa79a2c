import { knownOption, onOption } from '../arguments/options.ts';
import { announcementCommand } from './announcement-commands.ts';
import { backupCommands } from './backup-commands.ts';
import { bundleCommand } from './bundle-commands.ts';
import * as checkCommand from './check-command.ts';
import { claimsCommands } from './claims-commands.ts';
import { clearCommand } from './clear-commands.ts';
import type { Command } from './command.ts';
import { dutiesCommand } from './duties-commands.ts';
import { ledgerCommands } from './ledger-commands.ts';
import { paperCommand } from './paper-commands.ts';
import { pollCommand, receiptsCommand, recountCommand } from './poll-commands.ts';
import { requisitionCommand } from './requisition-commands.ts';
import { sealCommands } from './seal-commands.ts';
import { seevCommand } from './seev-commands.ts';
import { serveCommand } from './serve-commands.ts';
import { signingCommands } from './signing-commands.ts';

const record = { name: 'RECORD', needed: 'always' } as const;

/**
 * Every command there is, in the order in which the help lists them. To add one, write its file and list it here. Only
 * `check`, the most typed of all, is loaded at once, for a file more costs more time than its code; the code and the sentences
 * of every other command wait until they are wanted.
 */
export const commands: readonly Command[] = [
  {
    name: 'start',
    about: 'cli.about.start',
    example: 'start',
    exampleAbout: 'cli.example.start',
    operands: [],
    options: [],
    load: () => import('./start-command.ts'),
  },
  serveCommand,
  {
    name: 'read',
    about: 'cli.about.read',
    example: 'read examples/undertaking-example.txt',
    exampleAbout: 'cli.example.read',
    operands: [{ name: 'FILE', needed: 'always' }],
    options: [],
    load: () => import('./read-command.ts'),
  },
  {
    name: 'check',
    about: 'cli.about.check',
    example: 'check examples/sensetime.json --on 2023-12-18',
    exampleAbout: 'cli.example.check',
    operands: [record],
    options: [
      onOption,
      knownOption,
      { name: 'person', value: 'ID', about: 'cli.option.person' },
      { name: 'rule', value: 'RULE', about: 'cli.option.rule' },
      { name: 'paper', value: 'FILE', about: 'cli.option.paper' },
    ],
    load: () => Promise.resolve(checkCommand),
  },
  {
    name: 'explain',
    about: 'cli.about.explain',
    example: 'explain examples/sensetime.json 8A.17:tang-xiaoou --on 2023-12-18',
    exampleAbout: 'cli.example.explain',
    operands: [record, { name: 'FINDING', needed: 'always' }],
    options: [onOption, knownOption],
    load: () => import('./explain-command.ts'),
  },
  {
    name: 'rules',
    about: 'cli.about.rules',
    example: 'rules 8A.15',
    exampleAbout: 'cli.example.rules',
    operands: [{ name: 'RULE', needed: 'optional' }],
    options: [onOption],
    load: () => import('./rules-command.ts'),
  },
  clearCommand,
  dutiesCommand,
  ...claimsCommands,
  paperCommand,
  pollCommand,
  receiptsCommand,
  recountCommand,
  announcementCommand,
  requisitionCommand,
  seevCommand,
  ...ledgerCommands,
  ...signingCommands,
  ...sealCommands,
  bundleCommand,
  ...backupCommands,
  {
    name: 'schema',
    about: 'cli.about.schema',
    example: 'schema record > record.schema.json',
    exampleAbout: 'cli.example.schema',
    operands: [{ name: 'FORMAT', needed: 'always' }],
    options: [],
    load: () => import('./schema-command.ts'),
  },
  {
    name: 'help',
    about: 'cli.about.help',
    example: 'help check',
    exampleAbout: 'cli.example.help',
    operands: [{ name: 'COMMAND', needed: 'optional' }],
    options: [],
    load: () => import('./help-command.ts'),
  },
];

export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
