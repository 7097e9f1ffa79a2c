import { dirname } from 'node:path';

/**
 * Puts all that a program starts with into one chunk. The bundler makes a chunk of each group of modules that the same parts
 * of a program need, and so cuts the start into as many files as there are parts loaded later; each file costs more time than
 * its code. Here every part that is loaded later is said to need the whole start, which is there anyway by then.
 * @param {string} start the module whose imports make up the start
 * @returns {import('esbuild').Plugin}
 */
export function oneChunkAtStart(start) {
  return {
    name: 'one-chunk-at-start',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^/ }, async ({ path, kind, pluginData, ...from }) => {
        if (kind !== 'dynamic-import' || pluginData === ASKED) return undefined;
        const found = await resolve(path, { ...from, kind, pluginData: ASKED });
        const isOurs = !found.external && found.namespace === 'file' && found.errors.length === 0;
        return isOurs ? { path: found.path, namespace: 'later' } : found;
      });
      onLoad({ filter: /^/, namespace: 'later' }, ({ path }) => ({
        contents: `import ${JSON.stringify(start)};\nexport * from ${JSON.stringify(path)};`,
        resolveDir: dirname(path),
      }));
    },
  };
}

const ASKED = Symbol('asked by ourselves');
