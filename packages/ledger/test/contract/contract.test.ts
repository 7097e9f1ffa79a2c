import { describe } from 'vitest';
import { appendContract } from './append.ts';
import { clearanceContract } from './clearances.ts';
import { engines } from './engines.ts';
import { exchangeContract } from './exchange.ts';
import { executionContract } from './executions.ts';
import { pollContract } from './polls.ts';
import { proposalContract } from './proposals.ts';
import { NOON, TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';
import { timesContract } from './times.ts';
import { wallsContract } from './walls.ts';

const yearOn = new TestClock(NOON + 31_536_000_000);
const opened = await Promise.all(
  engines.map(async ({ name, open }) => ({
    name,
    ledger: await open(),
    second: await openTestLedger({ clock: yearOn }),
  })),
);

describe.each(opened)('on $name', ({ ledger, second }) => {
  describe('entries', () => appendContract(ledger));
  describe('proposals', () => proposalContract(ledger));
  describe('times', () => timesContract(ledger));
  describe('walls', () => wallsContract(ledger));
  describe('clearances', () => clearanceContract(ledger));
  describe('executions', () => executionContract(ledger));
  describe('polls', () => pollContract(ledger));
  describe('exchange', () => exchangeContract(ledger, second));
});
