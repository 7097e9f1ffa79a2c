import { refuse } from './refusal.ts';

/** Where one PostgreSQL server is, with a URL that names it alone. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly url: string;
}

const DEFAULT_PORT = 5432;

const parts = /^(?<scheme>postgres(?:ql)?:\/\/)(?<login>[^@/]*@)?(?<hosts>[^/?]*)(?<rest>.*)$/;
const hostAndPort = /^(?<host>\[[0-9a-fA-F:]+\]|[^:]*)(?::(?<port>\d{1,5}))?$/;

/**
 * The servers that a URL names, as libpq writes several: `postgres://user:password@one:5432,two:5433/database`.
 * Throws an `EngineRefusal` for what is no such URL. What stands in it is not repeated: there may be a password in it.
 */
export function serversIn(url: string): readonly ServerAddress[] {
  const { scheme, login = '', hosts, rest } = parts.exec(url)?.groups ?? {};
  if (scheme === undefined || hosts === undefined) throw refuse('url-unreadable');
  return hosts.split(',').map((text) => {
    const { host, port } = hostAndPort.exec(text)?.groups ?? {};
    if (host === undefined) throw refuse('url-unreadable');
    return {
      host: host.replace(/^\[|\]$/g, '') || hostInQuery(rest ?? ''),
      port: port === undefined ? DEFAULT_PORT : Number(port),
      url: `${scheme}${login}${text}${rest}`,
    };
  });
}

/** Unix sockets are named as `postgres:///database?host=/var/run/postgresql`. */
function hostInQuery(rest: string): string {
  const query = new URLSearchParams(rest.slice(rest.indexOf('?') + 1));
  return query.get('host') ?? 'localhost';
}

/** Servers as a person may read them: without names and passwords. */
export function asText(servers: readonly ServerAddress[]): string {
  return servers.map(({ host, port }) => `${host}:${port}`).join(', ');
}
