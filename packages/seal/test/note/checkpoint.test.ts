import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Checkpoint,
  checkpointBody,
  readCheckpoint,
  readCheckpointBody,
  signCheckpoint,
} from '../../src/index.ts';
import { signer } from '../support/means.ts';

const key = signer('example.com/behind-the-sofa', 1);
const root = Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64');

/** The example of C2SP tlog-checkpoint. */
const sofa = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';

const keyOf = (read: ReturnType<typeof readCheckpointBody>) => ('problem' in read ? read.problem.key : 'none');

test('the example of the specification is written and read', () => {
  const checkpoint: Checkpoint = { origin: 'example.com/behind-the-sofa', size: 20_852_163, root, extensions: [] };
  expect(checkpointBody(checkpoint)).toBe(sofa);
  const read = readCheckpointBody(sofa);
  expect('value' in read && { ...read.value, root: Buffer.from(read.value.root) }).toEqual(checkpoint);
});

test('a checkpoint reads back as it was signed', () => {
  const line = fc.string({ minLength: 1 }).map((text) => text.replaceAll(/[\u0000-\u001f]/g, '.'));
  const checkpoint = fc.record({
    origin: fc.constant(key.key.name),
    size: fc.maxSafeNat(),
    root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    extensions: fc.array(line, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(checkpoint, (given) => {
      const read = readCheckpoint(signCheckpoint(given, [key]));
      expect('value' in read && read.value.checkpoint).toEqual(given);
    }),
  );
});

describe('a body that is none', () => {
  test.each([
    ['nothing', '', 'checkpoint-form'],
    ['no new line at its end', sofa.slice(0, -1), 'checkpoint-form'],
    ['an empty line behind it', `${sofa}\n`, 'checkpoint-form'],
    ['an empty line among extensions', `${sofa}a\n\nb\n`, 'checkpoint-form'],
    ['a space in its origin', sofa.replace('/', ' '), 'checkpoint-form'],
    ['no origin', sofa.replace('example.com/behind-the-sofa', ''), 'checkpoint-form'],
    ['one line', 'example.com/a\n', 'checkpoint-size'],
    ['a leading zero', sofa.replace('2085', '02085'), 'checkpoint-size'],
    ['a sign', sofa.replace('2085', '-2085'), 'checkpoint-size'],
    ['a fraction', sofa.replace('2085', '20.85'), 'checkpoint-size'],
    ['digits of another script', sofa.replace('20852163', '٢٠'), 'checkpoint-size'],
    ['a size that cannot be counted exactly', sofa.replace('20852163', '9007199254740992'), 'checkpoint-size'],
    ['two lines', 'example.com/a\n1\n', 'checkpoint-root'],
    ['a short root', 'example.com/a\n1\nAAAA\n', 'checkpoint-root'],
    ['a root without padding', sofa.replace('=', ''), 'checkpoint-root'],
  ])('%s', (_, body, problem) => {
    expect(keyOf(readCheckpointBody(body))).toBe(`seal.problem.${problem}`);
  });
});

test('nothing is signed that no line can hold', () => {
  const good: Checkpoint = { origin: 'a', size: 1, root, extensions: [] };
  expect(() => checkpointBody({ ...good, origin: 'a b' })).toThrow('An origin has no spaces');
  expect(() => checkpointBody({ ...good, extensions: [''] })).toThrow('An extension is one line');
  expect(() => checkpointBody({ ...good, extensions: ['a\nb'] })).toThrow('An extension is one line');
});
