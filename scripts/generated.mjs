/**
 * Files in the repository that are made from the code. `npm run generate` writes them; a test of the tree makes them again
 * and compares every byte, so that none is ever older than what it is made from.
 *
 * @typedef {object} Generator
 * @property {string} owns the file, or the folder whose every file is made; a path from the root with `/`
 * @property {() => Promise<Readonly<Record<string, string>>>} make the text of each file by its path from the root
 */

/** @type {readonly Generator[]} */
export const generators = [
  { owns: 'README.md', make: async () => ({ 'README.md': await (await import('./pages/readme.mjs')).readmePage() }) },
  {
    owns: 'docs/entry-kinds.md',
    make: async () => ({ 'docs/entry-kinds.md': (await import('./pages/entry-kinds.mjs')).entryKindsPage() }),
  },
  {
    owns: 'docs/duties.md',
    make: async () => ({ 'docs/duties.md': (await import('./pages/duties.mjs')).dutiesPage() }),
  },
  {
    owns: 'docs/proofs.md',
    make: async () => ({ 'docs/proofs.md': (await import('../proofs/page.ts')).proofsPage() }),
  },
  {
    owns: 'docs/seev.md',
    make: async () => ({ 'docs/seev.md': (await import('../packages/documents/src/seev/index.ts')).profilePage() }),
  },
  {
    owns: 'packages/count/src/core/program.ts',
    make: async () => ({
      'packages/count/src/core/program.ts': await (await import('./pages/core-program.mjs')).coreProgram(),
    }),
  },
  {
    owns: 'docs/rulebook',
    make: async () => Object.fromEntries((await import('../packages/documents/src/rulebook-page.ts')).rulebookPages()),
  },
];
