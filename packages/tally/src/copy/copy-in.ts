import { once } from 'node:events';
import { type ClientBase, type Connection, Query } from 'pg';

/** How a table in the binary form of COPY begins: its signature, no flags, nothing more. */
const beginning = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/** How it ends. */
const end = Buffer.of(0xff, 0xff);

/** Bytes that stand before what one message carries: its sign and its length. */
export const bytesOfHead = 5;

const copyData = 0x64;

const copyDone = Buffer.of(0x63, 0, 0, 0, 4);

/** A `copy … from stdin (format binary)` under way on one connection. */
export class CopyIn {
  readonly #connection: Promise<Connection>;
  readonly #done: Promise<void>;

  /** Begins it; `client` must have nothing else to do until it is done. What goes wrong is thrown as `asTold` gives it. */
  constructor(client: ClientBase, table: string, asTold: (error: Error) => unknown) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const query = new CopyQuery(table, (error) => (error === null ? resolve() : reject(asTold(error))));
    this.#done = promise;
    this.#connection = Promise.race([query.begun, promise.then(() => query.begun)]);
    // What fails is told to whoever sends or ends; a failure that comes between them is no fault by itself.
    this.#done.catch(() => {});
    this.#connection.catch(() => {});
    client.query(query);
  }

  /** Sends a message whose head is still to be filled in. Resolves when there is room for more; throws what ended the COPY. */
  async send(message: Buffer): Promise<void> {
    const { stream } = await this.#connection;
    message[0] = copyData;
    message.writeInt32BE(message.length - 1, 1);
    if (!stream.write(message)) await Promise.race([once(stream, 'drain'), this.#done]);
  }

  /** Ends it. Throws what the database says against its rows. */
  async end(): Promise<void> {
    await this.send(Buffer.concat([Buffer.alloc(bytesOfHead), end]));
    (await this.#connection).stream.write(copyDone);
    await this.#done;
  }
}

type Ended = (error: Error | null) => void;

/** A statement that is answered by asking for rows. */
class CopyQuery extends Query {
  readonly begun: Promise<Connection>;
  readonly #begin: (connection: Connection) => void;

  constructor(table: string, onEnded: Ended) {
    super(`copy ${table} from stdin (format binary)`, (error) => onEnded(error ?? null));
    const { promise, resolve } = Promise.withResolvers<Connection>();
    this.begun = promise;
    this.#begin = resolve;
  }

  /** Called by the driver when the database is ready for rows. */
  handleCopyInResponse(connection: Connection): void {
    const message = Buffer.concat([Buffer.alloc(bytesOfHead), beginning]);
    message[0] = copyData;
    message.writeInt32BE(message.length - 1, 1);
    connection.stream.write(message);
    this.#begin(connection);
  }
}
