import { expect, test } from 'vitest';
import type { Question } from '../../src/execution/question.ts';
import { executionAnswer as answer, executionQuestion as question } from '../support/execution-question.ts';
import { done, openIssuerAlone } from '../support/opened-issuer.ts';
import { entry } from '../support/small-issuer.ts';
import type { Contracted } from './engines.ts';
import { keysOf } from './reading.ts';

/** What somebody was asked to sign is kept as it was asked, and is answered once. */
export function executionContract({ ledger, clock }: Contracted): void {
  const { executions } = ledger;
  const asked = (key: string, wish = {}) => ({ by: 'secretary', key, wish });
  const at = { undertaking: question.undertaking, number: 1n };

  test('questions are numbered from one for each undertaking, and read as they were asked', async () => {
    await openIssuerAlone(ledger, 'rob');
    const keys = Array.from({ length: 8 }, (_, index) => `q-${index}`);
    const all = await Promise.all(keys.map((key) => executions.ask('rob', asked(key), question)));
    const numbers = all.map((one) => done(one).number).toSorted((a, b) => Number(a - b));
    expect(numbers).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n]);
    const other = { ...question, undertaking: 'bob-2024', way: 'passkey-assent', revision: null } as const;
    expect(done(await executions.ask('rob', asked('other'), other))).toEqual({ number: 1n });
    const { lasts, ...given } = question;
    const kept = await executions.question('rob', at);
    expect(kept).toEqual({
      ...given,
      number: 1n,
      askedBy: 'secretary',
      askedAt: expect.stringMatching(/Z$/),
      endsAt: expect.stringMatching(/Z$/),
    });
    const { askedAt, endsAt } = kept as Question;
    expect(Date.parse(endsAt) - Date.parse(askedAt)).toBe(lasts);
    expect(await executions.question('rob', { ...at, number: 9n })).toBeNull();
    expect(keysOf((await executions.question('nobody', at)) ?? {})).toEqual(['unknown ledger.no-issuer']);
  });

  test('a request that is repeated asks once; with another wish or by another it is refused', async () => {
    await openIssuerAlone(ledger, 'sam');
    const first = done(await executions.ask('sam', asked('k', { name: 'Ann' }), question));
    // What was made ready may differ: the same was wished for.
    const again = { ...question, question: { nonce: 'other' } };
    expect(done(await executions.ask('sam', asked('k', { name: 'Ann' }), again))).toEqual(first);
    const wishes = [asked('k', { name: 'Bob' }), { ...asked('k', { name: 'Ann' }), by: 'another' }];
    for (const wish of wishes)
      expect(keysOf(await executions.ask('sam', wish, question))).toEqual(['conflict ledger.key-used']);
  });

  test('a question is answered once: the same request again is answered alike, another is refused', async () => {
    await openIssuerAlone(ledger, 'tom');
    done(await executions.ask('tom', asked('k'), question));
    expect(await executions.answered('tom', at)).toBeNull();
    const taken = done(await executions.answer('tom', answer));
    expect(taken).toMatchObject({ document: answer.document, evidence: answer.evidence, answeredBy: 'ann' });
    // A time stamp of the second attempt makes other bytes of it: the first ones count.
    expect(await executions.answer('tom', { ...answer, document: 'e'.repeat(64) })).toEqual(taken);
    expect(await executions.answered('tom', at)).toEqual(taken);
    const replayed = await executions.answer('tom', { ...answer, key: 'answer-2' });
    expect(keysOf(replayed)).toEqual(['conflict execution.replayed']);
  });

  test('of many that answer at once, one is taken', async () => {
    await openIssuerAlone(ledger, 'ugo');
    done(await executions.ask('ugo', asked('k'), question));
    const keys = Array.from({ length: 6 }, (_, index) => `a-${index}`);
    const answers = await Promise.all(keys.map((key) => executions.answer('ugo', { ...answer, key })));
    expect(answers.filter((one) => 'document' in one).length).toBe(1);
  });

  test('a question that is over or unknown is not answered', async () => {
    await openIssuerAlone(ledger, 'vic');
    done(await executions.ask('vic', asked('k'), question));
    const unknown = await executions.answer('vic', { ...answer, number: 2n });
    expect(keysOf(unknown)).toEqual(['unknown execution.no-question']);
    clock.advance(question.lasts);
    expect(keysOf(await executions.answer('vic', answer))).toEqual(['conflict execution.too-late']);
    clock.advance(-question.lasts);
  });

  test('what waits for a decision is found by its kind, until somebody decides', async () => {
    await openIssuerAlone(ledger, 'wil');
    const given = entry('given', 'undertaking-given', '2024-01-02', { undertaking: 'ann-2024', beneficiary: 'ann' });
    const person = entry('bob', 'person-recorded', '2024-01-02', { person: 'bob', names: { en: 'Bob' } });
    const proposal = { entries: [person, given], enteredBy: 'secretary', note: null, key: 'p' };
    const { proposal: number } = done(await ledger.propose('wil', proposal));
    const kinds = ['undertaking-given', 'undertaking-witnessed'];
    expect(done(await executions.waiting('wil', kinds))).toMatchObject([
      { proposal: number, enteredBy: 'secretary', entry: { id: 'given' } },
    ]);
    expect(done(await executions.waiting('wil', ['undertaking-witnessed']))).toEqual([]);
    await ledger.reject('wil', { number, outcome: 'withdrawn', by: 'secretary', reason: 'entered twice' });
    expect(done(await executions.waiting('wil', kinds))).toEqual([]);
  });
}
