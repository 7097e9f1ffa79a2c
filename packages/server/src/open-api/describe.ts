import swagger from '@fastify/swagger';
import { render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { topics } from '../route/route.ts';
import { installationRoutes, routes } from '../routes/index.ts';
import { completed } from './complete.ts';
import { formatSchemas } from './format-schemas.ts';
import type { OpenApi } from './open-api.ts';

/** Describes every route that is added from here on, as OpenAPI 3.1; {@link describedBy} gives the document. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Tenfold', version: '1', description: english('server.api-about') },
      servers: [{ url: '/' }],
      tags: topics.map((name) => ({ name, description: english(`server.topic.${name}`) })),
      components: {
        securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (given) => withFormats(jsonSchemaTransformObject(given) as unknown as OpenApi),
  });
}

/** The document of an application whose routes are all there. */
export function describedBy(app: FastifyInstance): OpenApi {
  return app.swagger() as unknown as OpenApi;
}

/** Puts the schemas of our formats where routes name them. */
function withFormats(document: OpenApi): never {
  const schemas = { ...document.components.schemas, ...formatSchemas() };
  const whole = { ...document, components: { ...document.components, schemas } };
  return completed(whole, [...routes, ...installationRoutes]) as never;
}

function english(key: string): string {
  return render(message(key), { language: 'en', names: () => null });
}
