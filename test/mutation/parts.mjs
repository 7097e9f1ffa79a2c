/** Whatever uses the register may notice that it is wrong. The naive register of the model tests is too slow to ask it. */
const ofRegister = ['packages/kernel/test/{register,world,law,undertaking}/**/*.test.ts'];

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
    tests: ofRegister,
  },
  passing: {
    mutate: [
      'packages/kernel/src/register/{board,determination,encumbrance,find,look-through,outcome,passing,person,register}.ts',
    ],
    tests: ofRegister,
  },
  entries: {
    mutate: ['packages/kernel/src/register/entries/*.ts'],
    tests: ofRegister,
  },
  law: {
    mutate: ['packages/kernel/src/{law,finding}/*.ts'],
    tests: [...ofRegister, 'packages/kernel/test/finding/**/*.test.ts'],
  },
  world: {
    mutate: ['packages/kernel/src/world/*.ts'],
    tests: ofRegister,
  },
  undertaking: {
    mutate: ['packages/kernel/src/undertaking/*.ts'],
    tests: ofRegister,
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
