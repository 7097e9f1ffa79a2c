import { loadImage } from '@napi-rs/canvas';
import { type Bbox, createWorker, OEM, type Page, type Rectangle, type Worker } from 'tesseract.js';
import type { PlacedLine } from '@tenfold/documents/pages';
import { languageFolder } from './language-folder.ts';
import { confidenceIn } from './confidence.ts';
import type { Recognised, Recogniser } from './recogniser.ts';

/** The scripts that are told apart, each with the models it needs: English stands in Chinese papers too. */
const scripts = { latin: ['eng'], traditional: ['chi_tra', 'eng'], simplified: ['chi_sim', 'eng'] } as const;

type Script = keyof typeof scripts;

/** A strip of a page that is read in the right script comes to 90 and more, in a wrong one to 60 and less. */
const SURE = 80;

/** The strip by which a script is told: far enough down to be below a heading, and high enough for some lines of text. */
const STRIP = { from: 0.15, height: 0.15 };

/**
 * Recognises letters by Tesseract, with models that lie beside the program: no page leaves the machine. A strip of each page
 * tells its script, that of the page before being tried first; an empty strip is taken to be in that one.
 */
export class TesseractRecogniser implements Recogniser {
  readonly #workers = new Map<Script, Promise<Worker>>();
  #usual: Script = 'latin';

  async recognise(picture: Uint8Array): Promise<Recognised> {
    const { width, height } = await loadImage(picture);
    const strip = { left: 0, top: Math.floor(height * STRIP.from), width, height: Math.ceil(height * STRIP.height) };
    this.#usual = await this.#scriptOf(picture, strip);
    const lines = await this.#read(this.#usual, picture, { rotateAuto: true });
    return { width, height, lines };
  }

  async close(): Promise<void> {
    for (const worker of this.#workers.values()) await (await worker).terminate();
  }

  /** The first script in which the strip is read surely, or the one in which it is read most surely. */
  async #scriptOf(picture: Uint8Array, rectangle: Rectangle): Promise<Script> {
    let best = { script: this.#usual, confidence: -1 };
    for (const script of new Set([this.#usual, ...(Object.keys(scripts) as Script[])])) {
      const lines = await this.#read(script, picture, { rectangle });
      const confidence = confidenceIn(lines);
      if (confidence > best.confidence) best = { script, confidence };
      if (confidence >= SURE || lines.length === 0) break;
    }
    return best.script;
  }

  async #read(
    script: Script,
    picture: Uint8Array,
    how: { readonly rotateAuto: boolean } | { readonly rectangle: Rectangle },
  ): Promise<readonly PlacedLine[]> {
    const worker = await this.#worker(script);
    const { data } = await worker.recognize(Buffer.from(picture), how, { blocks: true, text: false });
    return linesIn(data);
  }

  async #worker(script: Script): Promise<Worker> {
    const known = this.#workers.get(script);
    if (known !== undefined) return known;
    const started = createWorker([...scripts[script]], OEM.LSTM_ONLY, {
      langPath: languageFolder(),
      cacheMethod: 'none',
      gzip: true,
    });
    this.#workers.set(script, started);
    return started;
  }
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
