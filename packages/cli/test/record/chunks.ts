import { readRecordChunks } from '../../src/record/read-record-file.ts';

/** A record as a file writes it, with one entry whose source has the title given. */
export function recordText(title = 'Announcement'): string {
  return JSON.stringify({
    format: 'tenfold/record/1',
    issuer: { id: 'example', names: { en: 'Example Limited', 'zh-Hant': '示例有限公司' } },
    entries: [
      {
        id: 'delisted',
        kind: 'issuer-delisted',
        effective: '2024-06-26',
        recorded: '2024-06-26T18:00:00+08:00',
        source: { title, standing: 'assumed' },
      },
    ],
  });
}

/** Bytes in chunks of the lengths given, again and again. */
export async function* inChunks(bytes: Uint8Array, lengths: readonly number[] = [65_536]): AsyncGenerator<Uint8Array> {
  for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? bytes.length;
    yield bytes.subarray(from, from + length);
    from += length;
  }
}

/** What is wrong with a file of these bytes: the keys of what is said, and the encoding or kind it is said to have. */
export async function problemsOf(bytes: Uint8Array, lengths?: readonly number[]): Promise<readonly string[]> {
  const { problems } = await readRecordChunks(inChunks(bytes, lengths));
  return problems.map(({ message: { key, figures } }) => {
    const said = Object.values(figures).flatMap((figure) => ('quote' in figure ? [figure.quote] : []));
    return [key, ...said].join(' ');
  });
}
