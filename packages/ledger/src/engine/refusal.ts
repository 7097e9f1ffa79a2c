import { type Message, message } from '@tenfold/kernel';

/** Something that the database, or the machine under it, did not let us do, with the sentence for whoever runs the product. */
export class EngineRefusal extends Error {
  override readonly name = 'EngineRefusal';
  readonly refusal: Message;

  constructor(refusal: Message, cause?: unknown) {
    super(refusal.key, { cause });
    this.refusal = refusal;
  }
}

/** A refusal from a key of the catalogue `ledger-engine` and texts that stand in it as they are. */
export function refuse(what: string, quotes: Readonly<Record<string, string>> = {}, cause?: unknown): EngineRefusal {
  const figures = Object.fromEntries(Object.entries(quotes).map(([name, quote]) => [name, { quote }]));
  return new EngineRefusal(message(`ledger-engine.${what}`, figures), cause);
}

/** The code that the system or the database gave with an error: `ENOSPC`, `53100`. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
