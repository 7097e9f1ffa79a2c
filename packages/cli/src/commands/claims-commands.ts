import { knownOption, onOption } from '../arguments/options.ts';
import type { Command } from './command.ts';

const record = { name: 'RECORD', needed: 'always' } as const;

/** The commands of what follows from a promise that was broken, or that asks for effort. */
export const claimsCommands: readonly Command[] = [
  {
    name: 'claims',
    about: 'cli.about.claims',
    example: 'claims examples/invented.json --on 2026-11-20',
    exampleAbout: 'cli.example.claims',
    operands: [record],
    options: [{ name: 'claim', value: 'ID', about: 'cli.option.claim' }, onOption, knownOption],
    load: () => import('./claims-command.ts'),
  },
  {
    name: 'endeavours',
    about: 'cli.about.endeavours',
    example: 'endeavours examples/invented.json --person lam-wai-yin --on 2026-11-20',
    exampleAbout: 'cli.example.endeavours',
    operands: [record],
    options: [{ name: 'person', value: 'ID', about: 'cli.option.endeavours-person' }, onOption, knownOption],
    load: () => import('./endeavours-command.ts'),
  },
];
