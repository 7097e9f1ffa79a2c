/** The database that all databases of tests are copies of. */
export const TEMPLATE = 'tenfold_template';

/** The address of another database on the same server. */
export function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
