import { around, type Box, boxOf, writtenBox } from './box.ts';
import { writtenColour } from './colour.ts';

const shapes = 'path, line, circle, rect, polyline, polygon, ellipse';

/** What a vector picture is made of: of each kind of shape and colour how many there are, and within which box. */
export function drawVector(picture: SVGSVGElement): readonly string[] {
  const found = new Map<string, Box[]>();
  for (const shape of picture.querySelectorAll(shapes)) {
    const style = getComputedStyle(shape);
    if (shape.closest('defs, clipPath') !== null || style.visibility !== 'visible') continue;
    const key = [shape.tagName, ...paintOf(style)].join(' ');
    found.set(key, [...(found.get(key) ?? []), boxOf(shape.getBoundingClientRect())]);
  }
  return [...found].map(([key, boxes]) => `${writtenBox(around(boxes))} | ${key} ×${boxes.length}`);
}

function paintOf({ fill, stroke, strokeDasharray }: CSSStyleDeclaration): readonly string[] {
  const [filled, drawn] = [writtenColour(fill), writtenColour(stroke)];
  return [
    ...(filled === null ? [] : [`fill ${filled}`]),
    ...(drawn === null ? [] : [`stroke ${drawn}`]),
    ...(strokeDasharray === 'none' ? [] : ['dashed']),
  ];
}
