/** The text of bytes that are UTF-8, without the mark that some programs put before it; `null` where they are not. */
export function decodedText(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
