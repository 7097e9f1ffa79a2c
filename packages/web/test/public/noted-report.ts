import { sayingIn } from '../../src/public/say.ts';
import type { ClauseState, Ending, Report, StepState } from '../../src/public/report.ts';
import type { Message } from '@tenfold/kernel';

/** A report that notes what it is told, in words. */
export class NotedReport implements Report {
  readonly steps: string[] = [];
  readonly states: ClauseState[] = [];
  size = 0;
  ended: Ending | null = null;
  readonly #say = sayingIn('en');

  step(state: StepState, what: Message, why: readonly Message[] = []): void {
    this.steps.push([`${state}: ${this.#say(what)}`, ...why.map((one) => this.#say(one))].join(' | '));
  }

  clauses(states: readonly ClauseState[]): void {
    this.states.push(...states);
  }

  checkpoint({ signed }: Parameters<Report['checkpoint']>[0]): void {
    this.size = signed.checkpoint.size;
  }

  end(ending: Ending): void {
    this.ended = ending;
  }
}
