import { type Bbox, createWorker, OEM, type Page, type Worker } from 'tesseract.js';
import type { PlacedLine } from '@tenfold/documents/pages';
import { languageFolder } from './language-folder.ts';
import type { Script } from './scripts.ts';

/** The models; the Chinese ones know Latin letters too, less well. */
const models = { latin: 'eng', traditional: 'chi_tra', simplified: 'chi_sim' } as const;

/** The models of Tesseract, each loaded when it is first asked. They must be closed when no more is to be read. */
export class TesseractModels {
  readonly #workers = new Map<Script, Promise<Worker>>();

  /** The lines of a picture in PNG or JPEG, which is laid straight before. */
  async read(script: Script, picture: Uint8Array): Promise<readonly PlacedLine[]> {
    return linesIn(await this.#ask(script, picture, false));
  }

  /** The same, and the picture in black and white as it was laid straight and read. */
  async readWhole(
    script: Script,
    picture: Uint8Array,
  ): Promise<{ readonly lines: readonly PlacedLine[]; readonly straight: Uint8Array }> {
    const page = await this.#ask(script, picture, true);
    return { lines: linesIn(page), straight: bytesIn(page.imageBinary ?? '') };
  }

  async close(): Promise<void> {
    for (const worker of this.#workers.values()) await (await worker).terminate();
  }

  async #ask(script: Script, picture: Uint8Array, imageBinary: boolean): Promise<Page> {
    const worker = await this.#worker(script);
    const wanted = { blocks: true, text: false, imageBinary };
    return (await worker.recognize(Buffer.from(picture), { rotateAuto: true }, wanted)).data;
  }

  async #worker(script: Script): Promise<Worker> {
    const known = this.#workers.get(script);
    if (known !== undefined) return known;
    const started = createWorker(models[script], OEM.LSTM_ONLY, {
      langPath: languageFolder(),
      cacheMethod: 'none',
      gzip: true,
    });
    this.#workers.set(script, started);
    return started;
  }
}

/** What an address of data holds. */
function bytesIn(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

function linesIn({ blocks }: Page): readonly PlacedLine[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map(({ bbox, words }) => ({
    place: placeOf(bbox),
    words: words.map((word) => ({ text: word.text, place: placeOf(word.bbox), confidence: word.confidence })),
  }));
}

function placeOf({ x0, y0, x1, y1 }: Bbox): PlacedLine['place'] {
  return { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
}
