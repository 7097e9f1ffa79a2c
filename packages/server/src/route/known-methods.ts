import type { FastifyInstance } from 'fastify';

/** Tells which methods an address takes; none where there is nothing at that address. */
export type KnownMethods = (url: string) => readonly string[];

/** Remembers every address that is added to an application from now on, and by which methods it is asked. */
export function knownMethods(app: FastifyInstance): KnownMethods {
  const known = new Map<string, { readonly shape: RegExp; readonly methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    // What answers everywhere says of no address that it is one.
    if (/^\/?\*$/.test(url)) return;
    const found = known.get(url) ?? { shape: shapeOf(url), methods: new Set() };
    for (const one of [method].flat()) found.methods.add(one);
    known.set(url, found);
  });
  return (url) => {
    const [path = ''] = url.split(/[?;#]/);
    const all = [...known.values()].filter(({ shape }) => shape.test(path)).flatMap(({ methods }) => [...methods]);
    return [...new Set(all)].toSorted();
  };
}

/** An address with its parameters, as a shape that such addresses have. */
function shapeOf(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${parts.join('/')}$`);
}
