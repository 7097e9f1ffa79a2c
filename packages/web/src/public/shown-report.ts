import { message, type Message } from '@tenfold/kernel';
import { base64Of } from '@tenfold/seal';
import { element } from './elements.ts';
import type { CheckpointTold, ClauseState, Ending, Report, StepState } from './report.ts';
import type { Say } from './say.ts';

const signs: Readonly<Record<StepState, readonly [sign: string, tone: string]>> = {
  holds: ['✓', 'kept'],
  fails: ['✕', 'breached'],
  open: ['▲', 'action-required'],
  told: ['·', 'quiet'],
};

/** Shows a check as it goes on: its steps one below the other, then how it ended on top of them. */
export class ShownReport implements Report {
  readonly #place: HTMLElement;
  readonly #say: Say;
  readonly #ending: HTMLElement = element('p');
  readonly #steps: HTMLElement = element('ul', { className: 'steps' });
  readonly #more: HTMLElement = element('div');

  constructor(place: HTMLElement, say: Say) {
    [this.#place, this.#say] = [place, say];
    this.#ending.textContent = say(message('public-check.begun'));
    place.replaceChildren(this.#ending, this.#steps, this.#more);
  }

  step(state: StepState, what: Message, why: readonly Message[] = []): void {
    const [sign, tone] = signs[state];
    const mark = element('span', { className: tone, inside: [sign] });
    mark.ariaHidden = 'true';
    const text = element('span', { inside: [this.#say(what)] });
    const reasons = why.map((one) => element('p', { className: tone, inside: [this.#say(one)] }));
    this.#steps.append(element('li', { className: state, inside: [mark, text, ...reasons] }));
  }

  clauses(states: readonly ClauseState[]): void {
    const items = states.map((state) => element('li', { inside: [this.#clauseText(state)] }));
    const summary = element('summary', { inside: [this.#say(message('public-check.clauses'))] });
    this.#more.append(
      element('details', { inside: [summary, element('ul', { className: 'steps', inside: items.map(asRow) })] }),
    );
  }

  #clauseText({ clause, state }: ClauseState): string {
    const text = `${clause} ${this.#say(message(`seal.clause.${clause}`))}`;
    if (state === 'holds') return `✓ ${text}`;
    if (state === 'fails') return `✕ ${text}`;
    const why = { message: state === 'not-asked' ? 'public-check.not-asked' : 'public-check.not-reached' };
    return `– ${this.#say(message('public-check.left-out', { text: { quote: text }, why }))}`;
  }

  checkpoint({ signed: { checkpoint }, key, signature, madeAt }: CheckpointTold): void {
    const { size, root, origin } = checkpoint;
    const rows: readonly (readonly [string, string])[] = [
      ['size', this.#say(message('public-check.number', { number: { number: BigInt(size) } }))],
      ['root', base64Of(root)],
      ['origin', origin],
      ['key', key],
      ['signature', signature],
      ...(madeAt === null
        ? []
        : [['made', this.#say(message('public-check.moment', { at: { instant: madeAt } }))] as const]),
    ];
    const told = rows.flatMap(([name, text]) => [
      element('dt', { inside: [this.#say(message(`public-check.${name}`))] }),
      element('dd', { inside: [text] }),
    ]);
    const heading = element('h3', { inside: [this.#say(message('public-check.checkpoint'))] });
    this.#more.append(heading, element('dl', { inside: told }));
  }

  end(ending: Ending): void {
    this.#ending.className = tones[ending.is];
    this.#ending.textContent = this.#endingText(ending);
    if (ending.is === 'stopped') this.step('fails', ending.why);
    if (withLimits.has(ending.is)) {
      this.#more.append(element('p', { className: 'reason', inside: [this.#say(message('public-check.limits'))] }));
    }
    this.#place.dataset['ended'] = ending.is;
  }

  #endingText(ending: Ending): string {
    const figures = ending.is === 'fails-clause' ? { clause: { quote: ending.clause } } : {};
    return `${endSigns[ending.is]} ${this.#say(message(`public-check.${ending.is}`, figures))}`;
  }
}

/** A check that found nothing wrong says what it can’t show. */
const withLimits: ReadonlySet<Ending['is']> = new Set(['holds', 'entry-holds', 'open']);

const tones: Readonly<Record<Ending['is'], string>> = {
  holds: 'kept',
  'entry-holds': 'kept',
  open: 'action-required',
  fails: 'breached',
  'fails-clause': 'breached',
  stopped: 'information-missing',
};

const endSigns: Readonly<Record<Ending['is'], string>> = {
  holds: '✓',
  'entry-holds': '✓',
  open: '▲',
  fails: '✕',
  'fails-clause': '✕',
  stopped: '?',
};

/** A clause needs no column for its mark. */
function asRow(item: HTMLElement): HTMLElement {
  item.className = 'clause';
  return item;
}
