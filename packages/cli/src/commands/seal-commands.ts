import type { Option } from '../arguments/options.ts';
import type { Command } from './command.ts';

const record = { name: 'RECORD', needed: 'always' } as const;
const keyOption: Option = { name: 'key', value: 'FILE', about: 'cli.option.key' };
const olderOption: Option = { name: 'older', value: 'FILE', about: 'cli.option.older' };
const authorityOption: Option = { name: 'authority', value: 'FILE', about: 'cli.option.authority' };

/** The commands of the seal. Their code waits until it is wanted: other commands start without it. */
export const sealCommands: readonly Command[] = [
  {
    name: 'seal',
    about: 'cli.about.seal',
    example: 'seal examples/sensetime.json --new-key sensetime.key --out sensetime-log',
    exampleAbout: 'cli.example.seal',
    operands: [record],
    options: [
      keyOption,
      { name: 'new-key', value: 'FILE', about: 'cli.option.new-key' },
      { name: 'origin', value: 'NAME', about: 'cli.option.origin' },
      { name: 'private', value: 'PATHS', about: 'cli.option.private' },
      { name: 'rotate', value: 'FILE', about: 'cli.option.rotate' },
      { name: 'out', value: 'FOLDER', about: 'cli.option.out-folder' },
    ],
    load: () => import('./seal-command.ts'),
  },
  {
    name: 'prove',
    about: 'cli.about.prove',
    example: 'prove examples/sensetime.json tang-died --key sensetime.key --out proof.json',
    exampleAbout: 'cli.example.prove',
    operands: [record, { name: 'ENTRY', needed: 'always' }],
    options: [
      keyOption,
      olderOption,
      { name: 'disclose', value: 'PATHS', about: 'cli.option.disclose' },
      { name: 'timestamp', value: 'URL', about: 'cli.option.timestamp' },
      authorityOption,
      { name: 'out', value: 'FILE', about: 'cli.option.out-proof' },
    ],
    load: () => import('./prove-command.ts'),
  },
  {
    name: 'verify',
    about: 'cli.about.verify',
    example: 'verify proof.json --trust sensetime-log/keys.json',
    exampleAbout: 'cli.example.verify',
    operands: [{ name: 'PROOF', needed: 'always' }],
    options: [
      { name: 'trust', value: 'KEY', about: 'cli.option.trust', repeats: true },
      olderOption,
      { name: 'witness', value: 'KEY', about: 'cli.option.witness', repeats: true },
      { name: 'quorum', value: 'N', about: 'cli.option.quorum' },
      { name: 'entry', value: 'FILE', about: 'cli.option.entry' },
      authorityOption,
      { name: 'keep', value: 'FILE', about: 'cli.option.keep' },
      { name: 'sealed', value: 'FILE', about: 'cli.option.receipt-sealed' },
      { name: 'root', value: 'HASH', about: 'cli.option.receipt-root' },
      { name: 'size', value: 'N', about: 'cli.option.receipt-size' },
    ],
    load: () => import('./verify-command.ts'),
  },
  {
    name: 'cosign',
    about: 'cli.about.cosign',
    example: 'cosign sensetime-log --new-key w.key --name w.example --state w.json --trust sensetime-log/keys.json',
    exampleAbout: 'cli.example.cosign',
    operands: [{ name: 'LOG', needed: 'always' }],
    options: [
      { name: 'key', value: 'FILE', about: 'cli.option.witness-key' },
      { name: 'new-key', value: 'FILE', about: 'cli.option.new-witness-key' },
      { name: 'name', value: 'NAME', about: 'cli.option.witness-name' },
      { name: 'state', value: 'FILE', about: 'cli.option.witness-state' },
      { name: 'trust', value: 'KEY', about: 'cli.option.trust', repeats: true },
      { name: 'consistency', value: 'FILE', about: 'cli.option.consistency' },
      { name: 'out', value: 'FILE', about: 'cli.option.out-cosigned' },
    ],
    load: () => import('./cosign-command.ts'),
  },
];
