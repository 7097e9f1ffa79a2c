import { readFileSync, statSync } from 'node:fs';
import { isObject, message, type Message } from '@tenfold/kernel';

/** Where issuers live that are spread over several servers of PostgreSQL: `tenfold/placement/1`. */
export interface Placement {
  /** The addresses of the servers, each for the owner of the ledger there, by their names. */
  readonly servers: Readonly<Record<string, string>>;
  /** The server of issuers that are not named; people, rights and the audit trail of all issuers are there too. */
  readonly otherwise: string;
  /** Servers by the ids of their issuers. */
  readonly issuers: Readonly<Record<string, string>>;
}

const format = 'tenfold/placement/1';

/** The placement in a file, or what is wrong with it. */
export function readPlacement(path: string): Placement | Message {
  const file = { quote: path };
  try {
    return placementIn(readFileSync(path, 'utf8')) ?? message('server.no-placement', { path: file });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return message('server.no-placement', { path: file });
    throw error;
  }
}

function placementIn(text: string): Placement | undefined {
  const json = jsonIn(text);
  if (!isObject(json) || json['format'] !== format) return undefined;
  const { servers, issuers, otherwise } = json;
  if (!isTexts(servers) || !isTexts(issuers) || typeof otherwise !== 'string') return undefined;
  const areThere = [otherwise, ...Object.values(issuers)].every((name) => Object.hasOwn(servers, name));
  return areThere ? { servers, issuers, otherwise } : undefined;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every((one) => typeof one === 'string');
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The placement in a file that is changed while it is used, as by moving an issuer. It is looked at for every question, and
 * read again when it is another. Between the move of an issuer and the change of the file, what the servers say counts.
 */
export class PlacementFile {
  readonly #path: string;
  readonly #onFault: (error: unknown) => void;
  readonly #moved: Map<string, string> = new Map();
  #placement: Placement;
  #seen: string;

  constructor(path: string, placement: Placement, onFault: (error: unknown) => void) {
    this.#path = path;
    this.#onFault = onFault;
    this.#placement = placement;
    this.#seen = this.#look();
  }

  get otherwise(): string {
    return this.#placement.otherwise;
  }

  /** The name of the server of an issuer. */
  serverOf(issuer: string): string {
    this.#readAgain();
    const { issuers, otherwise } = this.#placement;
    return this.#moved.get(issuer) ?? (Object.hasOwn(issuers, issuer) ? issuers[issuer] : undefined) ?? otherwise;
  }

  /** Says that an issuer was found to have moved. */
  moved(issuer: string, server: string): void {
    this.#moved.set(issuer, server);
  }

  /** A file that can't be read counts for nothing: what was read last goes on. */
  #readAgain(): void {
    const seen = this.#look();
    if (seen === this.#seen) return;
    this.#seen = seen;
    const placement = readPlacement(this.#path);
    if ('key' in placement) {
      this.#onFault(new Error(`fault: ${placement.key}`));
      return;
    }
    this.#placement = placement;
    this.#moved.clear();
  }

  #look(): string {
    const { ino, mtimeMs, size } = statSync(this.#path, { throwIfNoEntry: false }) ?? {};
    return `${ino} ${mtimeMs} ${size}`;
  }
}
