import { callbackify } from 'node:util';
import { Client, type ClientConfig } from 'pg';
import { asRefusal } from './failure.ts';
import { Primary, takesWrites } from './primary.ts';
import { asText, type ServerAddress } from './server-list.ts';

/** What every connection is set to. Times are in milliseconds. */
export interface Session {
  readonly role: string | null;
  readonly statementTimeout: number;
  readonly idleTimeout: number;
}

/**
 * Moments come as text in UTC, whatever the server is set to; and a statement that is a transaction of its own sees in each of
 * its steps what was committed before it.
 */
const settings = `
  select set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO', false),
    set_config('default_transaction_isolation', 'read committed', false),
    set_config('statement_timeout', $2, false), set_config('idle_in_transaction_session_timeout', $3, false),
    set_config('role', coalesce($1, 'none'), false)`;

/** What the database answers on a write to a standby, and on one in a transaction that only reads. */
const READ_ONLY = '25006';

type Connected = (error: Error | null, client?: Client) => void;

/** What the connections of one pool have in common. */
interface Group {
  readonly servers: readonly ServerAddress[];
  readonly primary: Primary;
  readonly session: Session;
  readonly connectTimeout: number;
  readonly open: Set<ClientOfPrimary>;
}

/** The kind of connection that one pool makes: to the server that takes writes, whichever it is when the connection is made. */
export function clientOf(
  servers: readonly ServerAddress[],
  { session, connectTimeout }: { readonly session: Session; readonly connectTimeout: number },
): new (
  config?: ClientConfig,
) => Client {
  const primary = new Primary(servers, connectTimeout);
  const group: Group = { servers, primary, session, connectTimeout, open: new Set() };
  return class extends ClientOfPrimary {
    constructor(config?: ClientConfig) {
      super(group, config);
    }
  };
}

class ClientOfPrimary extends Client {
  readonly #group: Group;
  #server: ServerAddress | null = null;

  constructor(group: Group, config?: ClientConfig) {
    super({ ...config, connectionTimeoutMillis: group.connectTimeout });
    this.#group = group;
    this.once('end', () => group.open.delete(this));
    // Without a listener, a connection that breaks while somebody holds it would end the product.
    this.on('error', () => group.primary.forget());
    this.connection.on('errorMessage', ({ code }: { readonly code: string }) => {
      if (code === READ_ONLY) void this.#leaveStandby();
    });
  }

  override connect(): Promise<Client>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<Client> | undefined {
    if (callback === undefined) return this.#open();
    callbackify(() => this.#open())(callback);
    return undefined;
  }

  async #open(): Promise<Client> {
    const { primary, servers, session, open } = this.#group;
    try {
      this.#server = await primary.locate();
      Object.assign(this, { host: this.#server.host, port: this.#server.port });
      await super.connect();
      open.add(this);
      await this.query(settings, [session.role, session.statementTimeout, session.idleTimeout]);
      return this;
    } catch (error) {
      primary.forget();
      this.end(() => {});
      throw asRefusal(error, asText(servers));
    }
  }

  /** Drops every connection to the server where it takes no writes any more: nobody is to find the same once again. */
  async #leaveStandby(): Promise<void> {
    const server = this.#server;
    const { primary, connectTimeout, open } = this.#group;
    if (server === null || (await takesWrites(server, connectTimeout).catch(() => false))) return;
    primary.forget();
    for (const client of open) if (client.#server === server) client.connection.stream.destroy();
  }
}
