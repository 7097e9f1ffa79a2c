import type { AnnouncementSheet } from '@tenfold/documents/announcement-reading';
import { attributeIn, decodedText, type HtmlEvent, htmlEvents } from './html-events.ts';
import { raised } from './raised.ts';
import { SheetBuilder } from './sheet-builder.ts';

/** Elements that begin on a line of their own. */
const blocks = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'.split(
    ' ',
  ),
);

/** The tables of an HTML page as cells, and its other text as lines. */
export function sheetOfHtml(html: string): AnnouncementSheet {
  const reading = new HtmlReading();
  for (const event of htmlEvents(html)) reading.take(event);
  return reading.result();
}

class HtmlReading {
  readonly #sheet = new SheetBuilder();
  #raised = 0;

  take(event: HtmlEvent): void {
    if (event.kind === 'text') {
      const text = decodedText(event.text).replaceAll(/\s+/g, ' ');
      this.#sheet.text(this.#raised > 0 ? raised(text) : text);
    } else if (event.kind === 'open') this.#open(event.name, event.attributes);
    else this.#close(event.name);
  }

  result(): AnnouncementSheet {
    return this.#sheet.result();
  }

  #open(name: string, attributes: string): void {
    if (name === 'sup') this.#raised += 1;
    else if (name === 'br') this.#sheet.breakLine();
    else if (name === 'table') this.#sheet.openTable();
    else if (name === 'tr') this.#sheet.openRow();
    else if (name === 'td' || name === 'th')
      this.#sheet.openCell({
        columns: Number(attributeIn(attributes, 'colspan') ?? 1),
        rows: Number(attributeIn(attributes, 'rowspan') ?? 1),
      });
    else if (blocks.has(name)) this.#sheet.endBlock();
  }

  #close(name: string): void {
    if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1);
    else if (name === 'table') this.#sheet.closeTable();
    else if (name === 'tr' || name === 'td' || name === 'th') this.#sheet.closeCell();
    else if (blocks.has(name)) this.#sheet.endBlock();
  }
}
