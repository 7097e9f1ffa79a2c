import { type Box, boxOf, writtenBox } from './box.ts';
import { writtenColour } from './colour.ts';
import { holdHashes } from './hold-hashes.ts';
import { ownText } from './lines-of-text.ts';
import { drawVector } from './vector.ts';

/**
 * Draws what stands on the page as lines of text: each box that paints something, with where it is, how large, and its
 * colours; each text with where it begins, its letters, and how it is broken into lines. What a rasteriser makes of it is
 * left out, and so are widths of texts: two browsers that lay a page out alike give the same lines.
 */
export function drawScreen(): readonly string[] {
  holdHashes();
  return [...document.body.querySelectorAll('*')].flatMap((element) => drawn(element));
}

const controls = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'IMG', 'CANVAS']);

function drawn(element: Element): readonly string[] {
  // What is folded away is not styled to the end: half of a change of colour may stand still in it.
  if (!element.checkVisibility()) return [];
  const style = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  if (isUnseen(style, rect) || element.closest('.unseen') !== null) return [];
  if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) return drawnText(element, style);
  const vector = element instanceof SVGSVGElement ? drawVector(element) : [];
  return [...drawnBox(element, style, boxOf(rect)), ...vector, ...drawnText(element, style)];
}

/** What takes no room or is cut away is for those who listen. */
function isUnseen(style: CSSStyleDeclaration, { width, height }: DOMRect): boolean {
  if (style.visibility !== 'visible' || style.opacity === '0' || style.display === 'contents') return true;
  const isCut = style.position === 'absolute' && width <= 1 && height <= 1;
  return width === 0 || height === 0 || isCut;
}

/** A box, where it is seen: by its ground, its edges, or because something is typed or chosen in it. */
function drawnBox(element: Element, style: CSSStyleDeclaration, box: Box): readonly string[] {
  const parts = [groundOf(style), edgesOf(style), outlineOf(style)].filter((part) => part !== '');
  const isControl = controls.has(element.tagName) || element instanceof SVGSVGElement;
  if (parts.length === 0 && !isControl) return [];
  // How wide a browser draws its own button for a file is its affair.
  const isFile = element instanceof HTMLInputElement && element.type === 'file';
  const written = isFile ? `${box.x},${box.y} ×${box.height}` : writtenBox(box);
  return [[written, nameOf(element), ...parts, valueOf(element)].filter((part) => part !== '').join(' | ')];
}

function nameOf(element: Element): string {
  const role = element.getAttribute('role');
  return role === null ? element.tagName.toLowerCase() : `${element.tagName.toLowerCase()} ${role}`;
}

function groundOf({ backgroundColor }: CSSStyleDeclaration): string {
  const colour = writtenColour(backgroundColor);
  return colour === null ? '' : `ground ${colour}`;
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

function edgesOf(style: CSSStyleDeclaration): string {
  const edges = sides.map((side) => {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const colour = writtenColour(style.getPropertyValue(`border-${side}-color`));
    const isThere = width > 0 && style.getPropertyValue(`border-${side}-style`) !== 'none' && colour !== null;
    return isThere ? `${Math.round(width)} ${colour}` : '';
  });
  const [top] = edges;
  if (edges.every((edge) => edge === top)) return top === '' || top === undefined ? '' : `edge ${top}`;
  return sides.flatMap((side, at) => (edges[at] === '' ? [] : [`${side} ${edges[at]}`])).join(' ');
}

function outlineOf({ outlineStyle, outlineColor }: CSSStyleDeclaration): string {
  return outlineStyle === 'none' ? '' : `focus ${writtenColour(outlineColor) ?? ''}`;
}

function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return `“${element.selectedOptions[0]?.text ?? ''}”`;
  if (element instanceof HTMLTextAreaElement) return `“${element.value}”`;
  if (!(element instanceof HTMLInputElement)) return '';
  if (element.type === 'checkbox' || element.type === 'radio') return element.checked ? 'checked' : 'unchecked';
  return element.type === 'file' ? 'file' : `“${element.value === '' ? element.placeholder : element.value}”`;
}

function drawnText(element: Element, style: CSSStyleDeclaration): readonly string[] {
  const text = ownText(element);
  if (text === null) return [];
  // Where a line of letters begins in its box is for the font to say: of a box the box tells.
  const { x, y } = { ...boxOf(text.first), ...(style.display === 'inline' ? {} : yOf(element)) };
  return [`${x},${y} “${text.lines.join(' ⏎ ')}” | ${lettersOf(element, style)}`];
}

function yOf(element: Element): { readonly y: number } {
  return { y: boxOf(element.getBoundingClientRect()).y };
}

/** The letters of a text: their family, size, weight and colour. */
function lettersOf(element: Element, style: CSSStyleDeclaration): string {
  const [family = ''] = style.fontFamily.split(',');
  const short = family.replaceAll(/["']| Variable/g, '').trim();
  const colour = writtenColour(element instanceof SVGElement ? style.fill : style.color) ?? 'none';
  const lined = style.textDecorationLine === 'none' ? '' : ` ${style.textDecorationLine}`;
  const slant = style.fontStyle === 'normal' ? '' : ` ${style.fontStyle}`;
  return `${short} ${Number.parseFloat(style.fontSize)} ${style.fontWeight}${slant} ${colour}${lined}`;
}
