/**
 * Modules of Node are taken as they are, and not imported name by name: an import asks for every name that they have, and some
 * names load much behind them, as `ReadStream` of `node:fs` loads all streams.
 * @type {import('esbuild').Plugin}
 */
export const builtinsAsTheyAre = {
  name: 'builtins-as-they-are',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin', sideEffects: false }));
    onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};
