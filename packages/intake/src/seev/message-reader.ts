import {
  isNeeded,
  mayRepeat,
  messageOfNamespace,
  type ReadElement,
  type SeevElement,
  type SeevMessage,
  type SeevName,
  seevNames,
  seevProblem,
  type SeevProblem,
} from '@tenfold/documents/seev';
import type { Message } from '@tenfold/kernel';
import { checkLeaf, longestText } from './check-leaf.ts';
import { SeevRefused } from './refused.ts';
import type { XmlAttribute, XmlListener } from './xml-events.ts';

/** An element that is being read. */
interface Frame {
  readonly element: SeevElement;
  readonly line: number;
  readonly path: string;
  readonly counts: Map<string, number>;
  readonly within: ReadElement[];
  text: string;
}

/** What is heard while a message is read. */
export interface MessageHeard {
  /** The message begins. */
  readonly onMessage?: (message: SeevMessage, version: string) => void;
  /** An element of which there may be millions has ended; `body` is that of the message, with what stands before. */
  readonly onStreamed?: (element: ReadElement, body: ReadElement) => void;
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';
const namespaces = 'http://www.w3.org/2000/xmlns/';

/**
 * Reads the one message of an XML file against its profile. It may stand within an envelope of business headers, of which only the
 * moment of its making is read. Throws {@link SeevRefused} at the first thing that is not as the profile has it.
 */
export class MessageReader implements XmlListener {
  readonly #wanted: SeevName | null;
  readonly #heard: MessageHeard;
  readonly #frames: Frame[] = [];
  /** Names of the elements around the message. */
  readonly #around: string[] = [];
  #skipping = 0;
  #namespace = '';
  #message: SeevMessage | null = null;
  #document: ReadElement | null = null;
  created: string | null = null;

  constructor(wanted: SeevName | null, heard: MessageHeard = {}) {
    this.#wanted = wanted;
    this.#heard = heard;
  }

  /** The message once all is read. Throws where the file held none. */
  result(line: number): { readonly message: SeevMessage; readonly document: ReadElement } {
    if (this.#message === null || this.#document === null) throw refused('no-message', line, knownMessages);
    return { message: this.#message, document: this.#document };
  }

  open(name: string, given: Parameters<XmlListener['open']>[1]): void {
    if (this.#skipping > 0) {
      this.#skipping += 1;
      return;
    }
    const frame = this.#frames.at(-1);
    if (frame === undefined) this.#openAround(name, given);
    else this.#openWithin(frame, name, given);
  }

  text(text: string, line: number): void {
    if (this.#skipping > 0) return;
    const frame = this.#frames.at(-1);
    if (frame === undefined) return this.#textAround(text);
    const { element, path } = frame;
    if (element.type === 'group' || element.type === 'choice') {
      if (text.trim() !== '') throw refused('text-between', line, { path: { quote: path } });
      return;
    }
    frame.text += text;
    const most = longestText(element);
    // Spaces around a text may be taken off later, and a letter may take two places.
    if (frame.text.length > 2 * most + 1000)
      throw refused('too-long', frame.line, { path: { quote: path }, most: { number: BigInt(most) } });
  }

  close(line: number): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    const frame = this.#frames.pop();
    if (frame === undefined) {
      this.#around.pop();
      return;
    }
    const read = this.#ended(frame, line);
    const parent = this.#frames.at(-1);
    if (parent === undefined) this.#document = read;
    else if (!frame.element.isStreamed) parent.within.push(read);
    else this.#heard.onStreamed?.(read, asRead(this.#frames[1] ?? parent));
  }

  #openAround(name: string, { namespace, line, attributes }: Parameters<XmlListener['open']>[1]): void {
    if (!namespace.startsWith('urn:iso:std:iso:20022:tech:xsd:seev.') || name !== 'Document') {
      this.#refuseOther(name, namespace, line);
      this.#around.push(name);
      return;
    }
    if (this.#message !== null) throw refused('message-twice', line);
    const known = messageOfNamespace(namespace);
    if (known === null) throw refused('message-unknown', line, { quote: { quote: namespace }, ...knownMessages });
    if (this.#wanted !== null && known.message.name !== this.#wanted)
      throw refused('other-message', line, { quote: { quote: known.message.name }, known: { quote: this.#wanted } });
    this.#message = known.message;
    this.#heard.onMessage?.(known.message, known.version);
    refuseAttributes(attributes, name, line);
    this.#namespace = namespace;
    this.#frames.push(frameOf(known.message.document, line, 'Document'));
  }

  /** A document of another standard is no envelope. */
  #refuseOther(name: string, namespace: string, line: number): void {
    if (name === 'Document') throw refused('message-unknown', line, { quote: { quote: namespace }, ...knownMessages });
  }

  #openWithin(parent: Frame, name: string, { namespace, line, attributes }: Parameters<XmlListener['open']>[1]): void {
    const found = parent.element.within.find(
      (one) => one.name === name && (one.namespace ?? this.#namespace) === namespace,
    );
    if (found === undefined) {
      if (parent.element.isOpen && namespace !== this.#namespace) {
        this.#skipping = 1;
        return;
      }
      throw refused('unknown', line, { element: { quote: name }, path: { quote: parent.path } });
    }
    const count = (parent.counts.get(name) ?? 0) + 1;
    parent.counts.set(name, count);
    if (count > 1 && !mayRepeat(found))
      throw refused('twice', line, { element: { quote: name }, path: { quote: parent.path } });
    if (found.type === 'passed-over') {
      this.#skipping = 1;
      return;
    }
    const path = mayRepeat(found) ? `${parent.path}/${name}[${count}]` : `${parent.path}/${name}`;
    refuseAttributes(attributes, path, line);
    this.#frames.push(frameOf(found, line, path));
  }

  #ended(frame: Frame, line: number): ReadElement {
    const { element, counts, path } = frame;
    if (element.type === 'choice' && counts.size !== 1 && !isListOfOne(element)) {
      const known = { list: element.within.map(({ name }) => ({ quote: name })) };
      throw refused('one-of', frame.line, { path: { quote: path }, known });
    }
    const missing = element.within.find((one) => isNeeded(one) && !counts.has(one.name));
    if (missing !== undefined && element.type !== 'choice')
      throw refused('missing', line, { element: { quote: missing.name }, path: { quote: path } });
    return element.within.length > 0 ? asRead(frame) : checkLeaf(element, asRead(frame));
  }

  /** Of an envelope only the moment is read at which the message was made. */
  #textAround(text: string): void {
    const [header, name] = this.#around.slice(-2);
    if (header === 'AppHdr' && (name === 'CreDt' || name === 'CreDtAndTm') && text.trim() !== '')
      this.created = text.trim();
  }
}

const knownMessages = { known: { list: seevNames.map((quote) => ({ quote })) } };

function isListOfOne({ within }: SeevElement): boolean {
  return within.length === 1 && within.every(mayRepeat);
}

function frameOf(element: SeevElement, line: number, path: string): Frame {
  return { element, line, path, counts: new Map(), within: [], text: '' };
}

function asRead({ element, line, path, text, within }: Frame): ReadElement {
  return { name: element.name, line, path, text, within };
}

/** Namespaces, and hints where a schema lies, which nobody follows, are the only attributes that these messages have. */
function refuseAttributes(attributes: readonly XmlAttribute[], path: string, line: number): void {
  const unknown = attributes.find(({ namespace }) => namespace !== namespaces && namespace !== schemaInstance);
  if (unknown !== undefined)
    throw refused('attribute', line, { quote: { quote: unknown.name }, path: { quote: path } });
}

function refused(problem: SeevProblem, line: number, figures: Message['figures'] = {}): SeevRefused {
  return new SeevRefused([seevProblem(problem, line, figures)]);
}
