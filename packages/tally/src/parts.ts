import { Part } from './part.ts';

/**
 * Does `work` with one part on each of the databases; an address that is named twice has two parts. The first failure ends all
 * parts, and so does `signal`. Nothing is left on any server.
 */
export async function withParts<T>(
  urls: readonly string[],
  signal: AbortSignal | undefined,
  work: (parts: readonly Part[]) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const parts = await openAll(urls);
  const breakOff = (): void => {
    for (const part of parts) part.breakOff();
  };
  signal?.addEventListener('abort', breakOff);
  try {
    signal?.throwIfAborted();
    return await work(parts);
  } catch (error) {
    breakOff();
    throw error;
  } finally {
    signal?.removeEventListener('abort', breakOff);
    await Promise.all(parts.map((part) => part.close()));
  }
}

/** Opens all of them, or none. */
async function openAll(urls: readonly string[]): Promise<readonly Part[]> {
  const opened = await Promise.allSettled(urls.map((url) => Part.open(url)));
  const parts = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = opened.find((one) => one.status === 'rejected');
  if (failed === undefined) return parts;
  await Promise.all(parts.map((part) => part.close()));
  throw failed.reason;
}
