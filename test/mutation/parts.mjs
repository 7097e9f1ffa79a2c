/**
 * What is mutated, part by part, with the tests that must notice. Each part is run by itself, so that a machine can be busy
 * with something else in between.
 *
 * @typedef {{ readonly mutate: readonly string[], readonly tests: readonly string[] }} Part
 * @type {Readonly<Record<string, Part>>}
 */
export const parts = {
  numbers: {
    mutate: ['packages/kernel/src/numbers/*.ts', 'packages/kernel/src/time/*.ts'],
    tests: ['packages/kernel/test/numbers/**/*.test.ts', 'packages/kernel/test/time/**/*.test.ts'],
  },
  counts: {
    mutate: [
      'packages/kernel/src/register/{conservation,day,fold,movement,ratchet,reduction,share-class,weight,weighted-issue}.ts',
    ],
    tests: ['packages/kernel/test/register/**/*.test.ts'],
  },
  passing: {
    mutate: [
      'packages/kernel/src/register/{board,determination,encumbrance,find,look-through,outcome,passing,person,register}.ts',
    ],
    tests: ['packages/kernel/test/register/**/*.test.ts'],
  },
  entries: {
    mutate: ['packages/kernel/src/register/entries/*.ts'],
    tests: ['packages/kernel/test/register/**/*.test.ts'],
  },
  law: {
    mutate: ['packages/kernel/src/{law,finding}/*.ts'],
    tests: ['packages/kernel/test/{law,finding}/**/*.test.ts'],
  },
  world: {
    mutate: ['packages/kernel/src/world/*.ts'],
    tests: ['packages/kernel/test/{world,law}/**/*.test.ts'],
  },
  undertaking: {
    mutate: ['packages/kernel/src/undertaking/*.ts'],
    tests: ['packages/kernel/test/undertaking/**/*.test.ts'],
  },
  promised: {
    mutate: [
      'packages/rulebook/src/hk/main-board/chapter-8a/8a-{09,13,14,15,17,18}*.ts',
      'packages/rulebook/src/hk/main-board/{conversion-split,determined-weight,exchange-acts,subjects,votes}.ts',
    ],
    tests: ['packages/rulebook/test/**/*.test.ts'],
  },
  rules: {
    mutate: [
      'packages/rulebook/src/hk/main-board/**/*.ts',
      '!packages/rulebook/src/hk/main-board/chapter-8a/8a-{09,13,14,15,17,18}*.ts',
      '!packages/rulebook/src/hk/main-board/{conversion-split,determined-weight,exchange-acts,subjects,votes,coverage,sources}.ts',
    ],
    tests: ['packages/rulebook/test/**/*.test.ts'],
  },
};
