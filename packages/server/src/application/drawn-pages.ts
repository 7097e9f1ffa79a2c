/** Most that drawn pages take of memory, in bytes: some hundred pages. What was asked for longest ago goes first. */
export const MOST_DRAWN = 48_000_000;

/** Draws a page of a file as PNG; `null` where it has no such page to be seen. */
export type Draw = () => Promise<Uint8Array | null>;

/**
 * Pages that were drawn, kept so that turning back to one starts no process again. Together they take no more than `most` bytes.
 * Who asks for a page that is being drawn waits for the same drawing.
 */
export class DrawnPages {
  readonly #most: number;
  readonly #kept = new Map<string, Uint8Array>();
  readonly #drawing = new Map<string, Promise<Uint8Array | null>>();
  #bytes = 0;

  constructor(most: number = MOST_DRAWN) {
    this.#most = most;
  }

  /** The page of this key, drawn where it is not kept. */
  async page(key: string, draw: Draw): Promise<Uint8Array | null> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#forget(key);
      this.#keep(key, kept);
      return kept;
    }
    const drawing = this.#drawing.get(key) ?? this.#draw(key, draw);
    this.#drawing.set(key, drawing);
    return drawing;
  }

  async #draw(key: string, draw: Draw): Promise<Uint8Array | null> {
    try {
      const drawn = await draw();
      if (drawn !== null) this.#keep(key, drawn);
      return drawn;
    } finally {
      this.#drawing.delete(key);
    }
  }

  #keep(key: string, drawn: Uint8Array): void {
    if (drawn.length > this.#most) return;
    this.#kept.set(key, drawn);
    this.#bytes += drawn.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.length ?? 0;
    this.#kept.delete(key);
  }
}
