import { message } from '../finding/message.ts';
import { defaultPolicies, type Policies } from '../policy/policies.ts';
import { type Complain, type Field, quoted, textField } from '../register/field.ts';
import { type Issuer, issuerField, policiesField } from './header-fields.ts';
import { explainingNumbers, inexactNumber, numbersWithin } from './inexact-numbers.ts';
import { type IssuerRecord, recordFormats } from './issuer-record.ts';
import { noSuchField, wordList } from './named-fields.ts';
import { type ProblemList, wholeRecord } from './problem-list.ts';

/** The names that a record has beside "entries"; `note` is a remark for the reader of the file. */
export const headerNames = ['format', 'issuer', 'policies', 'note'] as const;

export type HeaderName = (typeof headerNames)[number];

const recordNames: readonly string[] = [...headerNames, 'entries'];

/** Reads what a record has beside its entries: its format, the issuer, the policies. They may come in any order. */
export class HeaderReader {
  readonly #problems: ProblemList;
  readonly #seen = new Set<string>();
  #format: unknown;
  #issuer: Issuer | undefined;
  #policies: Policies | undefined = defaultPolicies;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** Takes what stands under one of the names of a record; `line` is where, `null` when it was not read from a file. */
  take(name: HeaderName, json: unknown, line: number | null): void {
    this.#seen.add(name);
    switch (name) {
      case 'format':
        this.#format = json;
        return;
      case 'issuer':
        this.#issuer = this.#read(issuerField, json, { name, line });
        return;
      case 'policies':
        this.#policies = this.#read(policiesField, json, { name, line });
        return;
      case 'note':
        this.#read(textField, json, { name, line });
    }
  }

  /** Says that a record has nothing of this name. */
  refuseName(name: string, line: number | null): void {
    this.#problems.add({ ...wholeRecord, line }, quoted(name), noSuchField(name, recordNames));
  }

  /** Whether the format is none that is known, so that nothing else in the file can be judged. */
  get isForeign(): boolean {
    return this.#seen.has('format') && !recordFormats.some((format) => format === this.#format);
  }

  /** That the format is none of those known, and which these are. */
  refuseFormat(): void {
    const figures = { quote: { quote: quoted(this.#format) }, known: wordList(recordFormats) };
    this.#problems.add(wholeRecord, 'format', message('record-file.format-unknown', figures));
  }

  /** What was read, `null` when something of it is not in order or lacks. */
  finish(): Omit<IssuerRecord, 'entries'> | null {
    for (const name of ['format', 'issuer'] as const) {
      if (!this.#seen.has(name)) this.#problems.add(wholeRecord, name, message('record.field-lacking'));
    }
    if (this.#issuer === undefined || this.#policies === undefined) return null;
    return { format: recordFormats[0], issuer: this.#issuer, policies: this.#policies };
  }

  #read<Value>(
    field: Field<Value>,
    json: unknown,
    { name, line }: { readonly name: string; readonly line: number | null },
  ): Value | undefined {
    const complain: Complain = (path, problem) => this.#problems.add({ ...wholeRecord, line }, path, problem);
    const numbers = numbersWithin(json, name);
    const value = field.read(json, name, explainingNumbers(numbers, complain));
    for (const [path, number] of numbers) {
      const problem = inexactNumber(number);
      if (problem !== null) complain(path, problem);
    }
    return value;
  }
}
