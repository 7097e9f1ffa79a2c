import type { Block, Page } from '@tenfold/documents/assessment';
import type { Language } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { level, type Rests, RestsProvider, Spans } from './sheet-spans.tsx';
import { SheetTable } from './sheet-table.tsx';
import './sheet.css';

interface Given {
  readonly page: Page;
  readonly title: string;
  readonly language: Language;
  readonly rests: Rests;
}

/** A page as it is printed: the same pieces as in its files. */
export function Sheet({ page, title, language, rests }: Given): JSX.Element {
  return (
    <RestsProvider value={rests}>
      <article className="sheet" lang={language} aria-label={title}>
        {page.map((block, place) => (
          // The pieces of a page are made anew all at once, and are known by their place.
          <Piece key={place} block={block} title={title} />
        ))}
      </article>
    </RestsProvider>
  );
}

function Piece({ block, title }: { readonly block: Block; readonly title: string }): JSX.Element | null {
  switch (block.kind) {
    case 'gap':
      return null;
    case 'title':
      return (
        <header>
          <p className="sheet-whose">
            <Spans spans={block.left} />
          </p>
          <h3 className="sheet-title">
            <Spans spans={block.right.length === 0 ? block.left : block.right} />
          </h3>
        </header>
      );
    case 'heading':
      return (
        <h4>
          <Spans spans={block.spans} />
        </h4>
      );
    case 'paragraph':
      return (
        <p className={level(block.indent)}>
          <Spans spans={block.spans} />
        </p>
      );
    case 'verbatim':
      return <pre className={level(block.indent)}>{block.text}</pre>;
    case 'item':
      return <Item block={block} />;
    case 'table':
      return <SheetTable table={block} title={title} />;
  }
}

function Item({ block }: { readonly block: Extract<Block, { readonly kind: 'item' }> }): JSX.Element {
  const { mark, body, indent } = block;
  return (
    <div className={`sheet-item ${level(indent)}`}>
      <span className={`mark ${mark.tone}`}>{mark.text}</span>
      <div>
        {body.map((spans, place) => (
          <p key={place}>
            <Spans spans={spans} />
          </p>
        ))}
      </div>
    </div>
  );
}
