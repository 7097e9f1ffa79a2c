/** What a picture looks like comes from the page's styles; of these, what an element has of its own stands in the file. */
const kept = [
  'display',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'paint-order',
] as const;

/** A picture of the page as the text of a file that looks the same without it. */
export function standaloneSvg(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [picture, copy].map((one) => [one, ...one.querySelectorAll<SVGElement>('*')]);
  for (const [index, element] of (shown ?? []).entries()) {
    const target = copied?.[index];
    if (target !== undefined) keepLooks(element, target);
  }
  for (const hidden of copy.querySelectorAll('[display=none]')) hidden.remove();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

function keepLooks(element: SVGElement, target: SVGElement): void {
  const looks = getComputedStyle(element);
  for (const name of kept) target.setAttribute(name, looks.getPropertyValue(name));
  for (const name of ['class', 'style', 'tabindex', 'data-row']) target.removeAttribute(name);
}
