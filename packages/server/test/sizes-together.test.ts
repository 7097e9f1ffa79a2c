import { expect, test } from 'vitest';
import { sizesTogether } from '../src/application/sizes-together.ts';

/** A ledger whose answers the test gives, in the order in which it was asked. */
function openedLedger() {
  const questions: PromiseWithResolvers<bigint | null>[] = [];
  const size = async (): Promise<bigint | null> => {
    const question = Promise.withResolvers<bigint | null>();
    questions.push(question);
    return question.promise;
  };
  return { size, questions };
}

test('all who come while a question is under way share the next one', async () => {
  const { size, questions } = openedLedger();
  const sizeOf = sizesTogether({ size });
  const first = sizeOf('kestrel');
  const others = [sizeOf('kestrel'), sizeOf('kestrel'), sizeOf('kestrel')];
  expect(questions).toHaveLength(1);
  questions[0]?.resolve(7n);
  expect(await first).toBe(7n);
  // What was recorded after the first had asked is seen by those who came later.
  expect(questions).toHaveLength(2);
  questions[1]?.resolve(8n);
  expect(await Promise.all(others)).toEqual([8n, 8n, 8n]);
});

test('who comes when nothing is under way asks at once, and issuers do not wait for each other', async () => {
  const { size, questions } = openedLedger();
  const sizeOf = sizesTogether({ size });
  const [one, other] = [sizeOf('kestrel'), sizeOf('heron')];
  expect(questions).toHaveLength(2);
  questions[1]?.resolve(null);
  expect(await other).toBeNull();
  questions[0]?.resolve(7n);
  expect(await one).toBe(7n);
  const later = sizeOf('kestrel');
  expect(questions).toHaveLength(3);
  questions[2]?.resolve(9n);
  expect(await later).toBe(9n);
});

test('a question that fails fails those who asked it, and the next is asked all the same', async () => {
  const { size, questions } = openedLedger();
  const sizeOf = sizesTogether({ size });
  const [first, second] = [sizeOf('kestrel'), sizeOf('kestrel')];
  questions[0]?.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  questions[1]?.resolve(7n);
  expect(await second).toBe(7n);
});
