import { createHash } from 'node:crypto';
import { route } from '../route/route.ts';
import { style } from './style.ts';

const version = createHash('sha256').update(style).digest('hex');

/** `GET /style.css`: how our pages look. */
export const styleRoute = route({
  name: 'style',
  topic: 'installation',
  method: 'GET',
  path: '/style.css',
  isPage: true,
  may: null,
  params: {},
  query: {},
  gives: 'text/css',
  version: async () => version,
  run: async () => ({ bytes: style, type: 'text/css; charset=utf-8' }),
});
