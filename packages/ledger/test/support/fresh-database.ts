import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { databaseAt, TEMPLATE } from './database-names.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that the tests share, for the owner of its databases. */
    readonly serverUrl: string;
  }
}

/** How a database of a test begins: with the tables of the ledger, or with nothing. */
export interface FreshWish {
  readonly empty?: boolean;
}

/**
 * Makes a database for a test file and gives its address, for its owner; it is dropped after the file's last test. To be
 * called while the file is read (`const url = await freshDatabase()`), not within a test.
 */
export async function freshDatabase({ empty = false }: FreshWish = {}): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}${empty ? '' : ` template ${TEMPLATE}`}`);
  afterAll(() => onServer(`drop database if exists ${name} with (force)`));
  return databaseAt(inject('serverUrl'), name);
}

/** Runs a statement as the owner of the server that the tests share. */
export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('serverUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
