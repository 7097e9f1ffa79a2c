import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';

/** A company's round red seal, somewhere over what is written: two rings, a star, and letters between the rings. */
export function sealOn(canvas: Canvas, random: () => number): void {
  const context = canvas.getContext('2d');
  const radius = canvas.width * 0.1;
  context.save();
  context.translate(canvas.width * (0.2 + 0.5 * random()), canvas.height * (0.15 + 0.7 * random()));
  context.rotate((random() - 0.5) * 0.6);
  context.strokeStyle = 'rgba(196, 32, 44, 0.65)';
  context.fillStyle = context.strokeStyle;
  ringsOn(context, radius);
  lettersOn(context, radius);
  starOn(context, radius * 0.3);
  context.restore();
}

function ringsOn(context: SKRSContext2D, radius: number): void {
  for (const [part, width] of [
    [1, 12],
    [0.62, 40],
  ] as const) {
    context.lineWidth = radius / width;
    context.beginPath();
    context.arc(0, 0, radius * part, 0, 2 * Math.PI);
    context.stroke();
  }
}

const LETTERS = 'COMPANY SEAL * MADE UP FOR TESTS *';

function lettersOn(context: SKRSContext2D, radius: number): void {
  context.font = `bold ${Math.round(radius * 0.22)}px sans-serif`;
  context.textAlign = 'center';
  for (const letter of LETTERS) {
    context.rotate((2 * Math.PI) / LETTERS.length);
    context.fillText(letter, 0, -radius * 0.72);
  }
}

function starOn(context: SKRSContext2D, radius: number): void {
  context.beginPath();
  for (let point = 0; point < 10; point += 1) {
    const [angle, out] = [(point * Math.PI) / 5, point % 2 === 0 ? radius : radius * 0.4];
    context.lineTo(out * Math.sin(angle), -out * Math.cos(angle));
  }
  context.fill();
}
