import { route } from '../route/route.ts';

const listed = ['User-agent: *', 'Disallow: /api/v1/', 'Disallow: /app', 'Disallow: /auth/', 'Allow: /'];

/** `GET /robots.txt`: what search engines may read, and where the list of public pages is. */
export const robotsRoute = route({
  name: 'robots',
  topic: 'installation',
  method: 'GET',
  path: '/robots.txt',
  isPage: true,
  may: null,
  params: {},
  query: {},
  gives: 'text/plain',
  run: async (_, { origin }) => {
    const lines = origin === undefined ? listed : [...listed, '', `Sitemap: ${origin}/sitemap.xml`];
    return { bytes: `${lines.join('\n')}\n`, type: 'text/plain; charset=utf-8' };
  },
});
