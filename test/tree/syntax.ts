import { parseAst } from 'vitest/node';
import { textOf } from './files.ts';

/** A node of the syntax tree, with whatever fields its kind has. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Every node of the file at `path`. */
export function nodesOf(path: string): Node[] {
  return nodesIn(textOf(path), path.endsWith('.tsx') ? 'tsx' : 'ts');
}

/** Every node of a TypeScript text. Comments and the insides of texts are no nodes, so nothing that is only said counts. */
export function nodesIn(text: string, lang: 'ts' | 'tsx' = 'ts'): Node[] {
  const found: Node[] = [];
  // Its successor is only to be had from a package that we do not name.
  // oxlint-disable-next-line typescript/no-deprecated
  collect(parseAst(text, { lang }), found);
  return found;
}

function collect(value: unknown, found: Node[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isNode(value)) return;
  found.push(value);
  collect(Object.values(value), found);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name that an expression is called by: `Math.round` for `Math.round`, `parseFloat` for `parseFloat`; else nothing. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Identifier') return String(value['name']);
  if (value.type !== 'MemberExpression') return undefined;
  return `${nameOf(value['object']) ?? ''}.${propertyOf(value)}`;
}

function propertyOf({ property }: Node): string {
  if (!isNode(property)) return '';
  return property.type === 'Literal' ? String(property['value']) : (nameOf(property) ?? '');
}

/** One import of a file: what it asks for, and whether it wants only types. */
export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every import of the file at `path`: static, re-exported, dynamic and in types. A computed one is given as `?`. */
export function importsOf(path: string): Import[] {
  return importsIn(nodesOf(path));
}

export function importsIn(nodes: readonly Node[]): Import[] {
  return nodes.filter(({ type, source }) => importing.has(type) && isNode(source)).map(asImport);
}

function asImport(node: Node): Import {
  const { type, value } = node['source'] as Node;
  const typesOnly = node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
  return { from: type === 'Literal' ? String(value) : '?', typesOnly };
}
