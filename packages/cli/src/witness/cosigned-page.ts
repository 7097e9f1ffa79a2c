import { gap, paragraph, plain, quiet, sayPlainly, toned, verbatim } from '@tenfold/documents';
import type { Message } from '@tenfold/kernel';
import { base64Of, type Problem, type SignedCheckpoint, type VerifierKey, verifierKeyText } from '@tenfold/seal';
import type { Given, Outcome } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';

/** A checkpoint that was co-signed: by which key, and after which one; `null` where it is the first of its log. */
interface Cosigned {
  readonly key: VerifierKey;
  readonly before: SignedCheckpoint | null;
  readonly now: SignedCheckpoint;
}

/** A checkpoint that was not, and why. */
interface NotCosigned {
  readonly before: SignedCheckpoint | null;
  readonly now: SignedCheckpoint;
  readonly problem: Problem;
}

/** The checkpoint with the cosignature under it. */
export function cosignedAnswer({ key, before, now }: Cosigned, given: Given): Outcome {
  const path = given.arguments.options.get('out');
  const say = sayPlainly(given.language);
  return {
    exit: exitCodes.nothingWrong,
    json: () => ({ ...stated({ before, now }), cosigned: true, key: verifierKeyText(key), problem: null }),
    page: () => [
      paragraph([
        plain(say(before === null ? 'seal.page.cosigned-first' : 'seal.page.cosigned', figuresOf(before, now))),
      ]),
      gap,
      ...linesOf(now.text).map((line) => verbatim(line, 2)),
      gap,
      paragraph([plain(say('seal.page.witness-key'))]),
      verbatim(verifierKeyText(key), 2),
      ...(path === undefined
        ? []
        : [gap, paragraph([quiet(say('seal.page.cosigned-out', { path: { quote: path } }))])]),
    ],
  };
}

/** That nothing was signed, and the two checkpoints that prove why. */
export function refusedAnswer({ before, now, problem }: NotCosigned, { language }: Given): Outcome {
  const say = sayPlainly(language);
  const text = say(problem.key, problem.figures);
  return {
    exit: exitCodes.wrong,
    json: () => ({ ...stated({ before, now }), cosigned: false, key: null, problem: { key: problem.key, text } }),
    page: () => [
      paragraph([toned(say('seal.page.not-cosigned'), 'breached')]),
      paragraph([plain(text)]),
      ...(before === null ? [] : shown(say('seal.page.cosigned-before'), before)),
      ...shown(say('seal.page.cosigned-now'), now),
    ],
  };
}

function shown(title: string, { text }: SignedCheckpoint) {
  return [gap, paragraph([plain(title)]), ...linesOf(text).map((line) => verbatim(line, 2))];
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}

function figuresOf(
  before: SignedCheckpoint | null,
  { checkpoint: { origin, size } }: SignedCheckpoint,
): Message['figures'] {
  const from = { number: BigInt(before?.checkpoint.size ?? 0) };
  return { origin: { quote: origin }, size: { number: BigInt(size) }, from };
}

function stated({ before, now }: Pick<NotCosigned, 'before' | 'now'>) {
  const { origin, size, root } = now.checkpoint;
  return {
    format: 'tenfold/cosigned/1',
    origin,
    size,
    root: base64Of(root),
    checkpoint: now.text,
    before: before === null ? null : { size: before.checkpoint.size, checkpoint: before.text },
  };
}
