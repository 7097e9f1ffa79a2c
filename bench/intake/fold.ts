import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** Degrees by which a third of a folded sheet lies askew to the others, at most. */
const MOST_ASKEW = 0.7;

/** The sheet as a scanner sees it that was folded twice and lies on the glass in three parts. */
export function fold(sheet: Canvas, random: () => number): Canvas {
  const folded = createCanvas(sheet.width, sheet.height);
  const context = folded.getContext('2d');
  context.fillStyle = '#f4f2ee';
  context.fillRect(0, 0, folded.width, folded.height);
  const height = Math.ceil(sheet.height / 3);
  for (let part = 0; part < 3; part += 1) {
    const angle = ((random() - 0.5) * 2 * MOST_ASKEW * Math.PI) / 180;
    context.save();
    context.beginPath();
    context.rect(0, part * height, sheet.width, height);
    context.clip();
    context.translate(sheet.width / 2, (part + 0.5) * height);
    context.rotate(angle);
    context.drawImage(sheet, -sheet.width / 2, -(part + 0.5) * height);
    context.restore();
  }
  for (const at of [height, 2 * height]) creaseOn(folded, at);
  return folded;
}

/** A dark line with a shadow that runs out below it. */
function creaseOn(canvas: Canvas, top: number): void {
  const context = canvas.getContext('2d');
  const shadow = context.createLinearGradient(0, top, 0, top + 60);
  shadow.addColorStop(0, 'rgba(60, 60, 60, 0.45)');
  shadow.addColorStop(1, 'rgba(60, 60, 60, 0)');
  context.fillStyle = shadow;
  context.fillRect(0, top, canvas.width, 60);
  context.fillStyle = 'rgba(70, 70, 70, 0.8)';
  context.fillRect(0, top - 1, canvas.width, 2);
}
