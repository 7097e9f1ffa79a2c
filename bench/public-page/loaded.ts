import type { CDPSession, Page } from 'playwright-core';

/** What a browser took to show a page: the first paint of something in it, and what came over the network, compressed. */
export interface Loaded {
  /** Milliseconds from the request to the first contentful paint. */
  readonly firstPaint: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
}

interface Finished {
  readonly requestId: string;
  readonly encodedDataLength: number;
}

interface Received {
  readonly requestId: string;
  readonly response: { readonly url: string };
}

/** What is loaded, and by what it is seen to stand there. */
export interface Address {
  readonly url: string;
  readonly seen: string;
}

/** Loads an address as somebody does who was never there, on a processor that is so many times slower. */
export async function load(page: Page, { url, seen }: Address, slowDown: number): Promise<Loaded> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const received = watch(session);
  await page.goto(url, { waitUntil: 'load' });
  await page.locator(seen).first().waitFor();
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const firstPaint = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1`,
  );
  await session.detach();
  if (firstPaint < 0) throw new Error(`${url} was never painted`);
  return { firstPaint, ...received() };
}

/** Counts the bytes of all that comes. A worker’s script is one too, whatever the browser calls it. */
function watch(session: CDPSession): () => Omit<Loaded, 'firstPaint'> {
  const [urls, bytes] = [new Map<string, string>(), new Map<string, number>()];
  session.on('Network.responseReceived', ({ requestId, response }: Received) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }: Finished) =>
    bytes.set(requestId, encodedDataLength),
  );
  return () => {
    const all = [...bytes];
    const scripts = all.filter(([id]) => /\.js(?:$|\?)/.test(urls.get(id) ?? ''));
    return { scriptBytes: sum(scripts), allBytes: sum(all) };
  };
}

function sum(parts: readonly (readonly [string, number])[]): number {
  return parts.reduce((all, [, bytes]) => all + bytes, 0);
}
