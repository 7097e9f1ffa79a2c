import type { Command } from './command.ts';

const file = { name: 'FILE', needed: 'always' } as const;

/** The commands of signed PDFs. Their code waits until it is wanted. */
export const signingCommands: readonly Command[] = [
  {
    name: 'signatures',
    about: 'cli.about.signatures',
    example: 'signatures undertaking-signed.pdf --draft undertaking.pdf --trust roots.pem',
    exampleAbout: 'cli.example.signatures',
    operands: [file],
    options: [
      { name: 'draft', value: 'FILE', about: 'cli.option.draft' },
      { name: 'document', value: 'HASH', about: 'cli.option.document' },
      { name: 'trust', value: 'FILE', about: 'cli.option.trust-roots', repeats: true },
    ],
    load: () => import('./signatures-command.ts'),
  },
  {
    name: 'sign',
    about: 'cli.about.sign',
    example: 'sign undertaking.pdf --as beneficiary --key chan.key --certificate chan.pem --out undertaking-1.pdf',
    exampleAbout: 'cli.example.sign',
    operands: [file],
    options: [
      { name: 'as', value: 'ROLE', about: 'cli.option.as' },
      { name: 'key', value: 'FILE', about: 'cli.option.signing-key' },
      { name: 'certificate', value: 'FILE', about: 'cli.option.signer-certificate' },
      { name: 'chain', value: 'FILE', about: 'cli.option.chain', repeats: true },
      { name: 'name', value: 'NAME', about: 'cli.option.signer-name' },
      { name: 'time-stamp', value: 'URL', about: 'cli.option.signature-stamp' },
      { name: 'authority', value: 'FILE', about: 'cli.option.stamp-authority' },
      { name: 'out', value: 'FILE', about: 'cli.option.out-signed' },
    ],
    load: () => import('./sign-command.ts'),
  },
  {
    name: 'preserve',
    about: 'cli.about.preserve',
    example: 'preserve undertaking-signed.pdf --crl authority.crl --out undertaking-kept.pdf',
    exampleAbout: 'cli.example.preserve',
    operands: [file],
    options: [
      { name: 'certificate', value: 'FILE', about: 'cli.option.kept-certificate', repeats: true },
      { name: 'crl', value: 'FILE', about: 'cli.option.crl', repeats: true },
      { name: 'ocsp', value: 'FILE', about: 'cli.option.ocsp', repeats: true },
      { name: 'time-stamp', value: 'URL', about: 'cli.option.file-stamp' },
      { name: 'authority', value: 'FILE', about: 'cli.option.stamp-authority' },
      { name: 'out', value: 'FILE', about: 'cli.option.out-preserved' },
    ],
    load: () => import('./preserve-command.ts'),
  },
];
