import { allAt, firstAt, type ReadElement, textAt } from './read-element.ts';

/** Instructions that their sender has taken back: some of one message, or all of it where none is named. */
export interface TakenBack {
  readonly message: string;
  readonly instructions: readonly string[];
}

/** What a message takes back (seev.005). */
export function takenBackBySeev005(document: ReadElement): TakenBack {
  const body = firstAt(document, 'MtgInstrCxlReq') ?? document;
  return {
    message: textAt(body, 'MtgInstrId') ?? '',
    instructions: allAt(body, 'ToBeCancInstr/SnglInstrId').map(({ text }) => text),
  };
}

/** Whether an instruction is among those taken back; one of a message without a name cannot be. */
export function isTakenBack(
  all: readonly TakenBack[],
  { message, instruction }: { readonly message: string | null; readonly instruction: string },
): boolean {
  return all.some(
    (one) => one.message === message && (one.instructions.length === 0 || one.instructions.includes(instruction)),
  );
}
