import type { Option } from '../arguments/options.ts';
import type { Command } from './command.ts';

const issuer = { name: 'ISSUER', needed: 'always' } as const;
const proposal = { name: 'N', needed: 'always' } as const;
const byOption: Option = { name: 'by', value: 'PERSON', about: 'cli.option.by' };
const afterOption: Option = { name: 'after', value: 'N', about: 'cli.option.after' };

/** The commands of the ledger. Their code waits until it is wanted, and the database with it. */
export const ledgerCommands: readonly Command[] = [
  {
    name: 'import',
    about: 'cli.about.import',
    example: 'import examples/sensetime.json --by secretary',
    exampleAbout: 'cli.example.import',
    operands: [{ name: 'FILE', needed: 'always' }],
    options: [
      byOption,
      { name: 'issuer', value: 'ID', about: 'cli.option.issuer' },
      { name: 'private', value: 'PATHS', about: 'cli.option.private-import' },
      { name: 'disclosures', value: 'FILE', about: 'cli.option.disclosures-in' },
    ],
    load: () => import('../ledger/import.ts'),
  },
  {
    name: 'proposals',
    about: 'cli.about.proposals',
    example: 'proposals sensetime',
    exampleAbout: 'cli.example.proposals',
    operands: [issuer],
    options: [afterOption],
    load: () => import('../ledger/proposals.ts'),
  },
  {
    name: 'approve',
    about: 'cli.about.approve',
    example: 'approve sensetime 1 --by approver',
    exampleAbout: 'cli.example.approve',
    operands: [issuer, proposal],
    options: [byOption],
    load: async () => ({ run: (await import('../ledger/decide.ts')).approve }),
  },
  {
    name: 'reject',
    about: 'cli.about.reject',
    example: 'reject sensetime 1 --by approver --reason Incomplete',
    exampleAbout: 'cli.example.reject',
    operands: [issuer, proposal],
    options: [byOption, { name: 'reason', value: 'TEXT', about: 'cli.option.reason' }],
    load: async () => ({ run: (await import('../ledger/decide.ts')).reject }),
  },
  {
    name: 'clearances',
    about: 'cli.about.clearances',
    example: 'clearances sensetime',
    exampleAbout: 'cli.example.clearances',
    operands: [issuer, { name: 'N', needed: 'optional' }],
    options: [afterOption],
    load: () => import('../ledger/clearances.ts'),
  },
  {
    name: 'issuers',
    about: 'cli.about.issuers',
    example: 'issuers',
    exampleAbout: 'cli.example.issuers',
    operands: [],
    options: [],
    load: () => import('../ledger/issuers.ts'),
  },
  {
    name: 'entries',
    about: 'cli.about.entries',
    example: 'entries sensetime --without-authority',
    exampleAbout: 'cli.example.entries',
    operands: [issuer],
    options: [
      afterOption,
      { name: 'without-authority', value: null, about: 'cli.option.without-authority' },
      { name: 'disclose', value: null, about: 'cli.option.disclose-entries' },
    ],
    load: () => import('../ledger/entries.ts'),
  },
  {
    name: 'export',
    about: 'cli.about.export',
    example: 'export sensetime --out sensetime.record.json',
    exampleAbout: 'cli.example.export',
    operands: [issuer],
    options: [
      { name: 'out', value: 'FILE', about: 'cli.option.out' },
      { name: 'disclosures', value: 'FILE', about: 'cli.option.disclosures-out' },
    ],
    load: () => import('../ledger/export.ts'),
  },
  {
    name: 'erase',
    about: 'cli.about.erase',
    example: 'erase beacon-cove undertaking-lam-wai-yin --by approver --reason Request-7',
    exampleAbout: 'cli.example.erase',
    operands: [issuer, { name: 'ENTRY', needed: 'always' }],
    options: [
      byOption,
      { name: 'reason', value: 'TEXT', about: 'cli.option.reason' },
      { name: 'paths', value: 'PATHS', about: 'cli.option.paths' },
    ],
    load: () => import('../ledger/erase.ts'),
  },
];
