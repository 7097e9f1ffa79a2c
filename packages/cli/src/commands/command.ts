import type { Language, Page } from '@tenfold/documents/assessment';
import type { Message } from '@tenfold/kernel';
import type { Arguments } from '../arguments/parse.ts';
import type { Option } from '../arguments/options.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Surroundings } from '../surroundings.ts';

/** What a command is run with. */
export interface Given extends Surroundings {
  readonly arguments: Arguments;
  readonly language: Language;
  /** Every command there is, for the help. */
  readonly commands: readonly Command[];
}

/** An answer: as a page for a person, and as JSON for a program. Only one of them is made. */
export interface Answer {
  readonly exit: ExitCode;
  page(): Page;
  json(): unknown;
  /** What is to be done once the answer is printed, as to run on; it gives the exit code then. */
  after?(): Promise<ExitCode>;
}

/** Bad input: one sentence for each thing that is wrong, with its place, and how many more there are. */
export interface Refused {
  readonly refusals: readonly RefusedInput[];
  readonly further: number;
}

/** Something that was not accepted. */
export interface RefusedInput {
  /** Where it stands: the file, the entry, the field, each where there is one. */
  readonly place: readonly Message[];
  readonly message: Message;
}

export type Outcome = Answer | Refused;

/** The code of a command. */
export interface CommandModule {
  run(given: Given): Promise<Outcome>;
}

/** A word behind the command that is no option. */
export interface Operand {
  readonly name: string;
  readonly needed: 'always' | 'optional';
}

/** A command: what its help says, and where its code is. */
export interface Command {
  readonly name: string;
  /** Keys of the catalogue: one line, and what the example shows. */
  readonly about: string;
  readonly exampleAbout: string;
  readonly example: string;
  readonly operands: readonly Operand[];
  readonly options: readonly Option[];
  readonly load: () => Promise<CommandModule>;
}

/** One refusal of the command line itself, which has no place in a file. */
export function refused(message: Message): Refused {
  return { refusals: [{ place: [], message }], further: 0 };
}

export function isRefused(outcome: object): outcome is Refused {
  return 'refusals' in outcome;
}
