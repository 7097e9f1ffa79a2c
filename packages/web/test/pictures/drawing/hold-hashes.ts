const hash = /[0-9a-f]{64}/g;

/** Puts one hash in the place of every hash on the page: each is as wide as its letters, and lines would break by chance. */
export function holdHashes(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const held = (node.nodeValue ?? '').replaceAll(hash, '0'.repeat(64));
    if (held !== node.nodeValue) node.nodeValue = held;
  }
}
