import { describe, expect, test } from 'vitest';
import { endpoints } from '../../src/access/endpoint/endpoints.ts';
import { openTestAccess } from './support/test-access.ts';

const here = await openTestAccess();

interface Operation {
  readonly operationId: string;
  readonly summary: string;
}

describe('the description of the API', () => {
  test('every address of access is described, with what it does', async () => {
    const { paths } = (await here.app.inject('/api/openapi.json')).json<{
      paths: Record<string, Record<string, Operation>>;
    }>();
    for (const { method, path, name } of endpoints) {
      const operation = paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect(operation?.operationId, `${method} ${path}`).toBe(name);
      expect(operation?.summary).toMatch(/^[A-Z].{3,}/);
    }
    expect(Object.keys(paths).filter((path) => path.includes('callback') || path.endsWith('.js'))).toEqual([]);
  });

  test('has a page for a person', async () => {
    const answer = await here.app.inject('/api');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('/api/v1/me/sessions');
  });
});
