import { loadImage } from '@napi-rs/canvas';
import type { PlacedLine } from '@tenfold/documents/pages';
import { inColumns } from '../lines/in-columns.ts';
import { confidenceIn } from './confidence.ts';
import { inkOf } from './ink.ts';
import { partedInks } from './parted-inks.ts';
import type { Recognised, Recogniser } from './recogniser.ts';
import { type ChineseScript, hanIn, type Script } from './scripts.ts';
import { stripOf } from './strip-of.ts';
import { TesseractModels } from './tesseract-models.ts';
import { inBothScripts } from './two-scripts.ts';
import { unreadInk } from './unread-ink.ts';
import { onWhitePaper } from './white-paper.ts';

/** What is read in the right script comes to 85 and more, English in Chinese or the other way round to 75 and less. */
const SURE = 80;

/** A strip in English alone. */
const SURELY_LATIN = 90;

/** Chinese characters read in their own way of writing come to so much where a scan is good, in the other one to less. */
const SURELY_HAN = 88;

/** Chinese characters that are read with less than this are no Chinese characters. */
const LEAST_HAN = 60;

/** The lines of a page, and the page in black and white as it was laid straight. */
interface Whole {
  readonly lines: readonly PlacedLine[];
  readonly straight: Uint8Array;
}

/** From this part of Latin letters on a page in Chinese is one in two languages. */
const TWO_LANGUAGES = 0.2;

/**
 * Recognises letters by Tesseract, with models that lie beside the program: no page leaves the machine. A strip of the first page
 * tells its script; further pages are read in the same one, and where that is not surely it their strip is asked again. What is
 * in English on a page in Chinese is read as English. Red seals are taken away before, and noise on the paper: what they cover
 * can then be read.
 */
export class TesseractRecogniser implements Recogniser {
  readonly #models = new TesseractModels();
  #usual: Script | null = null;

  async recognise(picture: Uint8Array): Promise<Recognised> {
    const { width, height } = await loadImage(picture);
    const black = await this.#withoutSeal(picture);
    const { lines, straight } = await this.#page((await onWhitePaper(black)) ?? black);
    return { width, height, lines: inColumns(lines), unread: unreadInk(await inkOf(straight), lines) };
  }

  async close(): Promise<void> {
    await this.#models.close();
  }

  async #page(picture: Uint8Array): Promise<Whole> {
    const before = this.#usual;
    const page = before === null ? null : await this.#inScript(before, picture);
    if (page !== null && confidenceIn(page.lines) >= SURE) return page;
    this.#usual = await this.#scriptOf(await stripOf(picture), before ?? 'latin');
    const found = page !== null && this.#usual === before ? page : await this.#inScript(this.#usual, picture);
    return this.#surer(found, this.#usual, picture);
  }

  /** A page in Chinese that is not surely read may be in the other way of writing: the surer of both. */
  async #surer(page: Whole, script: Script, picture: Uint8Array): Promise<Whole> {
    const { confidence } = hanIn(page.lines);
    if (script === 'latin' || confidence >= SURELY_HAN) return page;
    const other = script === 'traditional' ? 'simplified' : 'traditional';
    const otherwise = await this.#inScript(other, picture);
    if (hanIn(otherwise.lines).confidence <= confidence) return page;
    this.#usual = other;
    return otherwise;
  }

  async #inScript(script: Script, picture: Uint8Array): Promise<Whole> {
    const { lines, straight } = await this.#models.readWhole(script, picture);
    if (script === 'latin' || 1 - hanIn(lines).part < TWO_LANGUAGES) return { lines, straight };
    return { lines: inBothScripts(lines, await this.#models.read('latin', picture)), straight };
  }

  /** The picture without red ink, unless the red ink itself is writing that can be read. */
  async #withoutSeal(picture: Uint8Array): Promise<Uint8Array> {
    const inks = await partedInks(picture);
    if (inks === null) return picture;
    const written = await this.#models.read(this.#usual ?? 'latin', inks.red);
    return confidenceIn(written) >= SURE ? picture : inks.withoutRed;
  }

  /** The script of a strip: English alone, or the Chinese one in which its Chinese characters are read most surely. */
  async #scriptOf(strip: Uint8Array, usual: Script): Promise<Script> {
    const inLatin = await this.#models.read('latin', strip);
    if (inLatin.length === 0) return usual;
    if (confidenceIn(inLatin) >= SURELY_LATIN) return 'latin';
    const [traditional, simplified] = [
      await this.#chinese('traditional', strip),
      await this.#chinese('simplified', strip),
    ];
    const better = traditional.confidence >= simplified.confidence ? traditional : simplified;
    return better.part >= TWO_LANGUAGES && better.confidence >= LEAST_HAN ? better.script : 'latin';
  }

  async #chinese(
    script: ChineseScript,
    strip: Uint8Array,
  ): Promise<ReturnType<typeof hanIn> & { readonly script: ChineseScript }> {
    return { script, ...hanIn(await this.#models.read(script, strip)) };
  }
}
