import { expect, test } from 'vitest';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger } = await openTestApp();

test('the issuers of the ledger are listed with what their records say of them', async () => {
  await openIssuerAlone(ledger, 'kestrel');
  const answer = await app.inject('/api/v1/issuers');
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    issuers: [{ id: 'kestrel', names: { en: 'Kestrel Robotics', 'zh-Hant': '紅隼機械人' }, stockCode: null }],
  });
});

test('an address that is not there is refused in the language asked for', async () => {
  const answer = await app.inject({ url: '/api/v1/nothing', headers: { 'accept-language': 'zh-HK,zh;q=0.9' } });
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.json()).toMatchObject({ type: 'urn:tenfold:problem:unknown', title: '找不到', status: 404 });
});
