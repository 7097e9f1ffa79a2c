import {
  type Block,
  gap,
  heading,
  type Page,
  paragraph,
  plain,
  printable,
  quiet,
  render,
  strong,
} from '@tenfold/documents';
import { namespaceOf, type ReadElement } from '@tenfold/documents/seev';
import { type ReadMessage, readSeev } from '@tenfold/intake/seev';
import { message, type Message } from '@tenfold/kernel';
import { exitCodes } from '../exit-code.ts';
import { bytesOf } from '../seal/read-file.ts';
import { inOnePiece } from '../seev/load-json-or-message.ts';
import { refusedMessage } from '../seev/refused-message.ts';
import { type Given, isRefused, type Outcome } from './command.ts';

/** `tenfold seev MESSAGE`: whether an ISO 20022 message is as its profile has it, and what it says. */
export async function run(given: Given): Promise<Outcome> {
  const [path = '-'] = given.arguments.positionals;
  const bytes = await bytesOf(path, given);
  if (isRefused(bytes)) return bytes;
  const read = await readSeev(inOnePiece(bytes));
  if ('problems' in read) return refusedMessage(path, read.problems);
  return {
    exit: exitCodes.nothingWrong,
    json: () => messageJson(read),
    page: () => messagePage(read, given),
  };
}

function messageJson({ message: { name }, version, document, created }: ReadMessage): unknown {
  return { message: name, version, namespace: namespaceOf({ name, version }), created, content: contentOf(document) };
}

function contentOf({ name, line, text, within }: ReadElement): unknown {
  return within.length === 0 ? { name, line, text } : { name, line, within: within.map(contentOf) };
}

/** More elements than this nobody reads on a page; the JSON has all. */
const mostShown = 400;

/** The names of a path that stand on a line: the first, and the last ones. */
const mostNames = 4;

function messagePage({ message: { name }, version, document }: ReadMessage, { language }: Given): Page {
  const say = (what: Message): string => render(what, { language, names: () => null });
  const leaves = leavesOf(document);
  const further = leaves.length - mostShown;
  return [
    heading(say(message('seev.page.title', { message: { quote: name }, version: { quote: version } }))),
    paragraph([quiet(say(message('seev.page.profile')))]),
    gap,
    ...leaves.slice(0, mostShown).map(leafLine),
    ...(further > 0
      ? [paragraph([quiet(say(message('seev.page.further', { count: { number: BigInt(further) } })))])]
      : []),
  ];
}

/** The line, the path without what it has in common with every other, and the text. */
function leafLine({ line, path, text }: ReadElement): Block {
  const [, , ...names] = path.split('/');
  const shown = names.length > mostNames ? [...names.slice(0, 1), '…', ...names.slice(1 - mostNames)] : names;
  return paragraph([quiet(`${line}  `), plain(`${shown.join('/')}: `), strong(printable(text))]);
}

function leavesOf(element: ReadElement): readonly ReadElement[] {
  return element.within.length === 0 ? [element] : element.within.flatMap(leavesOf);
}
