import { describe, expect, test } from 'vitest';
import { catalogue } from '@tenfold/documents';
import type { OpenApi, Operation, Schema } from '../src/open-api/open-api.ts';
import { meaningOf } from '../src/open-api/complete.ts';
import { topics, writes } from '../src/route/route.ts';
import { installationRoutes, routes } from '../src/routes/index.ts';
import { openTestApp } from './support/test-app.ts';

const { app } = await openTestApp();
const served = await app.inject('/api/openapi.json');
const document = served.json() as OpenApi;

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** The path of a route as OpenAPI writes it. */
function described(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}').replace('*', '{*}');
}

/** Every `$ref` within a value. */
function refsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    name === '$ref' && typeof item === 'string' ? [item] : refsIn(item),
  );
}

/** What a JSON pointer of the document points at (RFC 6901). */
function at(pointer: string): unknown {
  const steps = pointer.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((value, step) => (value as Schema | undefined)?.[step.replaceAll('~1', '/')], document);
}

test('it is served as OpenAPI 3.1, and not sent again while it is the same', async () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(document.info.title).toBe('Tenfold');
  const again = await app.inject({
    url: '/api/openapi.json',
    headers: { 'if-none-match': String(served.headers.etag) },
  });
  expect(again.statusCode).toBe(304);
});

test('it lists every route, once, and no page', () => {
  const listed = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);
  const expected = [
    ...routes.map(({ method, path }) => `${method} /api/v1${described(path)}`),
    ...installationRoutes.map(({ method, path }) => `${method} ${described(path)}`),
  ];
  expect(listed.toSorted()).toEqual(expected.toSorted());
  const names = operations.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
});

describe('each operation', () => {
  test.each(operations.map(({ path, method, operation }) => [`${method} ${path}`, path, operation] as const))(
    '%s is whole',
    (_, path, operation: Operation) => {
      const { summary = '', tags = [], parameters = [], responses, requestBody } = operation;
      expect(summary.length).toBeGreaterThan(5);
      expect(topics).toContain(tags[0]);
      const inPath = parameters.filter((one) => one.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`).toSorted()).toEqual((path.match(/\{[^}]+\}/g) ?? []).toSorted());
      expect(inPath.every(({ required }) => required === true)).toBe(true);
      for (const parameter of parameters) {
        expect(parameter.schema).toHaveProperty('type');
        expect(Object.keys(catalogue)).toContain(meaningOf(parameter));
        expect(parameter.description).toBe(catalogue[meaningOf(parameter)]?.en);
      }
      const good = Object.keys(responses).filter((status) => status.startsWith('2'));
      expect(good.length).toBe(1);
      for (const [status, response] of Object.entries(responses)) {
        expect(response.description).not.toBe('');
        if (Number(status) >= 400) expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json']);
      }
      for (const { schema } of Object.values(requestBody?.content ?? {}))
        expect(Object.keys(schema).length).toBeGreaterThan(0);
    },
  );

  test('that writes asks for a name of its own, and none that reads does', () => {
    const named = operations.filter(({ operation }) =>
      (operation.parameters ?? []).some(({ name, required }) => name === 'Idempotency-Key' && required === true),
    );
    const writing = routes.filter(writes).map(({ name }) => name);
    expect(named.map(({ operation }) => operation.operationId ?? '').toSorted()).toEqual(writing.toSorted());
  });
});

test('every schema that is named is there, and every one that is there is named', () => {
  const refs = new Set(refsIn(document));
  for (const ref of refs) expect([ref, at(ref) !== undefined]).toEqual([ref, true]);
  const named = [...refs].map((ref) => ref.split('/')[3]);
  expect(Object.keys(document.components.schemas).filter((name) => !named.includes(name))).toEqual([]);
});

test('it names no address of the outside', () => {
  const addresses = served.body.match(/https?:\/\/[^"\\\s]+/g) ?? [];
  expect(addresses.filter((one) => !one.startsWith('https://json-schema.org/'))).toEqual([]);
});

test('every route, topic and kind of problem has its sentence', async () => {
  const { statusOf } = await import('../src/problem/kinds.ts');
  const keys = [
    ...[...routes, ...installationRoutes].map(({ name }) => `server.route.${name}`),
    ...topics.map((name) => `server.topic.${name}`),
    ...Object.keys(statusOf).map((kind) => `server.problem.${kind}`),
  ];
  expect(keys.filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
});
