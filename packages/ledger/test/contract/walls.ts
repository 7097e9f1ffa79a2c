import { Client } from 'pg';
import { expect, test } from 'vitest';
import { inIssuer } from '../../src/transaction.ts';
import { openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { lam } from '../support/personal.ts';
import { issue } from '../support/small-issuer.ts';
import type { Contracted } from './engines.ts';

/** What PostgreSQL answers when somebody may not do something. */
const MAY_NOT = '42501';

const lasting = [
  'issuer',
  'entry',
  'request',
  'answered',
  'proposal',
  'proposal_line',
  'decision',
  'approval_policy',
  'evidence',
  'tile',
  'log_key',
  'checkpoint',
  'checkpoint_signature',
  'time_stamp',
  'erasure',
  'clearance',
  'execution_question',
  'execution_answer',
  'poll_file',
  'poll_count',
  'poll_count_file',
  'poll_count_secret',
  'poll_count_step',
];

/** What the database itself does not let happen, whatever the product asks for. */
export function wallsContract({ pool, ledger, url }: Contracted): void {
  const attempt = async (statement: string, values: readonly unknown[] = []): Promise<string> => {
    try {
      await inIssuer(pool, { issuer: 'tia', purpose: 'append' }, (client) => client.query(statement, [...values]));
      return 'done';
    } catch (error) {
      return (error as { readonly code: string }).code;
    }
  };

  test('the product may not change, take out or empty what was written', async () => {
    await openIssuerAlone(ledger, 'tia');
    for (const table of lasting) {
      expect([table, await attempt(`update tenfold.${table} set issuer = issuer`)]).toEqual([table, MAY_NOT]);
      expect([table, await attempt(`delete from tenfold.${table}`)]).toEqual([table, MAY_NOT]);
      expect([table, await attempt(`truncate tenfold.${table} cascade`)]).toEqual([table, MAY_NOT]);
    }
    expect(await attempt('drop table tenfold.snapshot')).toBe(MAY_NOT);
    expect(await attempt('alter table tenfold.entry disable trigger all')).toBe(MAY_NOT);
  });

  test('no more may who owns the tables, without first taking away the triggers', async () => {
    const owner = new Client({ connectionString: url });
    await owner.connect();
    for (const table of lasting) {
      for (const change of [
        `update tenfold.${table} set issuer = issuer`,
        `delete from tenfold.${table}`,
        `truncate tenfold.${table} cascade`,
      ]) {
        await expect(owner.query(change)).rejects.toThrow('never changed');
      }
    }
    await owner.end();
  });

  test('what opens a sealed value goes by erasing alone, for the product and for who owns the tables', async () => {
    await openIssuerAlone(ledger, 'uma');
    await recordAlone(ledger, 'uma', [lam]);
    const changes = [`update tenfold.disclosure set value = '1'`, 'truncate tenfold.disclosure'];
    for (const change of [...changes, 'delete from tenfold.disclosure']) {
      expect([change, await attempt(change)]).toEqual([change, MAY_NOT]);
    }
    expect(await attempt(`insert into tenfold.erasure select from tenfold.disclosure`)).toBe(MAY_NOT);
    const owner = new Client({ connectionString: url });
    await owner.connect();
    for (const change of changes) await expect(owner.query(change)).rejects.toThrow('never changed');
    await expect(owner.query('delete from tenfold.disclosure')).rejects.toThrow('but by erasing');
    await owner.end();
  });

  test('who names one issuer erases nothing of another', async () => {
    const erasing = 'select path from tenfold.erase($1, null, $2, $3, now())';
    const erased = (issuer: string): Promise<number | null> =>
      inIssuer(pool, { issuer, purpose: 'append' }, async (client) => {
        const { rowCount } = await client.query(erasing, ['lam', 'approver', 'Request 9']);
        return rowCount;
      });
    expect([await erased('tia'), await erased('')]).toEqual([0, 0]);
    expect(await erased('uma')).toBe(3);
  });

  test('a transaction sees the rows of the issuer that it names, and writes for no other', async () => {
    await openIssuerAlone(ledger, 'una');
    await recordAlone(ledger, 'una', [issue('secret', '2025-01-02', 1n)]);
    const seen = (issuer: string, table: string): Promise<bigint | undefined> =>
      inIssuer(pool, { issuer, purpose: 'read' }, async (client) => {
        const { rows } = await client.query<{ n: bigint }>(
          `select count(*) as n from tenfold.${table} where issuer = 'una'`,
        );
        return rows[0]?.n;
      });
    for (const table of ['entry', 'request', 'approval_policy']) {
      expect([table, (await seen('una', table)) ?? 0n]).not.toEqual([table, 0n]);
      expect([table, await seen('tia', table)]).toEqual([table, 0n]);
    }
    const bare = await pool.query<{ n: bigint }>('select count(*) as n from tenfold.entry');
    expect(bare.rows).toEqual([{ n: 0n }]);
    const insert = `insert into tenfold.answered (issuer, known_at) values ($1, now())`;
    expect(await attempt(insert, ['una'])).toBe(MAY_NOT);
    expect(await attempt(insert, ['tia'])).toBe('done');
  });

  test('entries are written by functions alone, which leave no gap in the numbers', async () => {
    const insert = `insert into tenfold.entry
      select issuer, number + 7, id || '-again', kind, effective, recorded, null, reaches, standing, authority, content, leaf,
        entered_by, approved_by, proposal from tenfold.entry where issuer = 'tia' and number = 1`;
    expect(await attempt(insert)).toBe(MAY_NOT);
    const write = (approver: string): string => `
      select tenfold.write_entries($1, array_agg(id || '-again'), array_agg(kind), array_agg(effective), array_agg(recorded),
        array_agg(null::text), array_agg(reaches), array_agg(standing), array_agg(authority), array_agg(content),
        array_agg(leaf), array_agg(entered_by), array_agg(${approver}), array_agg(proposal))
      from tenfold.entry where issuer = 'tia' and number = any($2)`;
    expect(await attempt(write('approved_by'), [8, [7]])).toBe('23000');
    expect(await attempt(write('approved_by'), [-1, [7]])).toBe('23000');
    expect(await attempt(write('approved_by'), [6, [7]])).toBe('23505');
    expect(await attempt(write('entered_by'), [7, [1]])).toBe('23514');
    expect(await attempt(write('approved_by'), [7, [2, 1]])).toBe('done');
    expect(await numbersAfter(7)).toEqual([8n, 9n]);
    expect(await attempt(write('approved_by'), [7, [3]])).toBe('23505');
  });

  async function numbersAfter(number: number): Promise<readonly bigint[]> {
    return inIssuer(pool, { issuer: 'tia', purpose: 'read' }, async (client) => {
      const after = `select number from tenfold.entry where issuer = 'tia' and number > $1 order by number`;
      const { rows } = await client.query<{ readonly number: bigint }>(after, [number]);
      return rows.map((row) => row.number);
    });
  }
}
