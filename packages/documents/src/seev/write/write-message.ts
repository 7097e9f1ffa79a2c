import { message, type Message, type Problem } from '@tenfold/kernel';
import { isNeeded, mayRepeat, type SeevElement } from '../profile/element.ts';
import { charactersIn, hasForm, longest } from '../profile/leaf-forms.ts';
import { namespaceOf, type SeevMessage } from '../profile/messages.ts';
import { escaped, isXmlText } from './xml-text.ts';

/** What goes into an element: a text, or what goes into those within it. What is `undefined` is left out. */
export type Content = string | { readonly [name: string]: Content | readonly Content[] | undefined };

export type Written = { readonly xml: string } | { readonly problems: readonly Problem[] };

/**
 * Writes a message: its elements in the order of the profile, one a line, the same bytes each time. What does not fit into an
 * element is named with its path, and nothing is written then. Throws for content that the profile does not know, which is a
 * fault of the caller.
 */
export function writeMessage(seev: SeevMessage, body: Content): Written {
  const lines: string[] = [];
  const problems: Problem[] = [];
  const [inner] = seev.document.within;
  if (inner === undefined) throw new Error('fault: a message without a body');
  const place = { depth: 1, path: inner.name, declares: null };
  writeElement(inner, body, place, { lines, problems });
  if (problems.length > 0) return { problems };
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${namespaceOf(seev)}">\n`;
  return { xml: `${head}${lines.join('\n')}\n</Document>\n` };
}

interface Writing {
  readonly lines: string[];
  readonly problems: Problem[];
}

interface Place {
  readonly depth: number;
  readonly path: string;
  /** A namespace that begins here; `null` where none does. */
  readonly declares: string | null;
}

function writeElement(element: SeevElement, content: Content, place: Place, writing: Writing): void {
  const indent = '  '.repeat(place.depth);
  const tag = element.namespace === null ? element.name : `t:${element.name}`;
  if (typeof content === 'string') {
    writing.lines.push(`${indent}<${tag}>${leafText(element, content, place, writing)}</${tag}>`);
    return;
  }
  const declared = place.declares === null ? '' : ` xmlns:t="${place.declares}"`;
  writing.lines.push(`${indent}<${tag}${declared}>`);
  writeWithin(element, content, place, writing);
  writing.lines.push(`${indent}</${tag}>`);
}

function writeWithin(element: SeevElement, content: Exclude<Content, string>, place: Place, writing: Writing): void {
  const known = element.within.map(({ name }) => name);
  const unknown = Object.keys(content).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`fault: the profile knows no ${place.path}/${unknown}`);
  for (const one of element.within) {
    const given = listOf(content[one.name]);
    if (given.length === 0 && isNeeded(one)) throw new Error(`fault: ${place.path}/${one.name} is needed`);
    if (given.length > 1 && !mayRepeat(one)) throw new Error(`fault: ${place.path}/${one.name} stands there once`);
    for (const [at, part] of given.entries()) {
      const path = mayRepeat(one) ? `${place.path}/${one.name}[${at + 1}]` : `${place.path}/${one.name}`;
      const declares = element.namespace === null ? one.namespace : null;
      writeElement(one, part, { depth: place.depth + 1, path, declares }, writing);
    }
  }
}

function listOf(content: Content | readonly Content[] | undefined): readonly Content[] {
  if (content === undefined) return [];
  return isList(content) ? content : [content];
}

function isList(content: Content | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content);
}

/** A text as it is written; what does not fit is complained of. */
function leafText({ type, codes }: SeevElement, text: string, { path }: Place, { problems }: Writing): string {
  if (type === 'group' || type === 'choice' || type === 'passed-over') throw new Error(`fault: ${path} holds no text`);
  if (codes.length > 0 && !codes.includes(text)) throw new Error(`fault: ${path} cannot be ${text}`);
  const figures = { path: { quote: path }, quote: { quote: text } };
  const complain = (said: Message): void => void problems.push({ entry: null, field: '', message: said });
  if (!isXmlText(text)) complain(message('seev.refused.character', figures));
  else if (charactersIn(text) > longest[type])
    complain(message('seev.refused.too-long', { ...figures, most: { number: BigInt(longest[type]) } }));
  else if (!hasForm(type, text)) complain(message('seev.refused.form', figures));
  return escaped(text);
}
