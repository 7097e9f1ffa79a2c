import { expect, test } from 'vitest';
import { openTestApp } from './support/test-app.ts';

const { app } = await openTestApp();

test.each([
  ['DELETE', '/api/v1/issuers', 'GET, HEAD, POST'],
  ['POST', '/api/v1/issuers/kestrel/check?on=2024-01-02', 'GET, HEAD'],
  ['PATCH', '/api/v1/issuers/kestrel/log/tile/0/000', 'GET, HEAD'],
  ['GET', '/api/v1/issuers/kestrel/proposals/1/approve', 'POST'],
  ['OPTIONS', '/health/live', 'GET, HEAD'],
] as const)('%s of %s is not taken, and it says what is', async (method, url, allowed) => {
  const answer = await app.inject({ method, url });
  expect([answer.statusCode, answer.headers['allow']]).toEqual([405, allowed]);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.json()).toMatchObject({ type: 'urn:tenfold:problem:wrong-method', status: 405 });
});

test.each(['/api/v1/nowhere', '/api/v1/issuers/kestrel/check/more', '/api/v1/issuers//check', '/healthZlive'])(
  'at %s there is nothing by any method',
  async (url) => {
    const answer = await app.inject({ method: 'DELETE', url });
    expect([answer.statusCode, answer.headers['allow']]).toEqual([404, undefined]);
  },
);
