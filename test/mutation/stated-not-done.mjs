/**
 * Properties of rules and kinds of entry that state something for a reader or are examples: nothing is decided by them, so
 * changing them proves nothing. Sentences are compared with their catalogues by other tests, examples are tests themselves.
 */
const stated = new Set([
  'about',
  'title',
  'paraphrase',
  'source',
  'sample',
  'examples',
  'doubts',
  'textStatus',
  'binds',
]);

/** @param {{ node: { type: string, key?: { name?: string }, id?: { name?: string } } }} path */
function isStated({ node }) {
  if (node.type === 'ObjectProperty') return stated.has(node.key?.name ?? '');
  return node.type === 'VariableDeclarator' && /examples$/i.test(node.id?.name ?? '');
}

const ignorer = {
  /** @param {Parameters<typeof isStated>[0]} path */
  shouldIgnore: (path) => (isStated(path) ? 'It states something and decides nothing.' : undefined),
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'stated-not-done', value: ignorer }];
