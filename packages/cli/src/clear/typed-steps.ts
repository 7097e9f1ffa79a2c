import { message, type Message } from '@tenfold/kernel';

/** A step as a plan's file would state it. */
export interface TypedStep {
  readonly act: string;
  readonly on: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The day and the ways of a buy-back that hold for all that was typed. */
interface Said {
  readonly on: string;
  readonly options: ReadonlyMap<string, string>;
}

/** An option that is a step: what stands between its colons, and the act that it is. */
interface ShortForm {
  readonly names: readonly string[];
  fields(parts: readonly string[], said: Said): Readonly<Record<string, unknown>>;
  readonly act: string;
}

const classAndShares = ['CLASS', 'SHARES'] as const;

const shortForms: Readonly<Record<string, ShortForm>> = {
  'buy-back': {
    names: classAndShares,
    act: 'buy-back',
    fields: ([shareClass, shares], { options }) => ({ class: shareClass, shares, ...endOf(options) }),
  },
  cancel: {
    names: classAndShares,
    act: 'cancellation',
    fields: ([shareClass, shares]) => ({ class: shareClass, shares, from: 'bought-back' }),
  },
  convert: {
    names: ['HOLDER', 'CLASS', 'SHARES'],
    act: 'conversion',
    fields: ([holder, shareClass, shares]) => ({ holder, class: shareClass, shares }),
  },
  place: { names: classAndShares, act: 'placing', fields: ([shareClass, shares]) => ({ class: shareClass, shares }) },
  vest: { names: classAndShares, act: 'vesting', fields: ([shareClass, shares]) => ({ class: shareClass, shares }) },
  'sell-treasury': {
    names: classAndShares,
    act: 'treasury-sale',
    fields: ([shareClass, shares]) => ({ class: shareClass, shares }),
  },
  transfer: {
    names: ['CLASS', 'SHARES', 'FROM', 'TO'],
    act: 'transfer',
    fields: ([shareClass, shares, from, to]) => ({ class: shareClass, shares, from, to }),
  },
  resign: { names: ['PERSON'], act: 'resignation', fields: ([person]) => ({ person }) },
};

/** The steps that were typed as options, in the order in which they were; a refusal names the option. */
export function typedSteps(options: ReadonlyMap<string, string>, on: string): readonly TypedStep[] | Message {
  const steps: TypedStep[] = [];
  for (const [option, typed] of options) {
    const form = Object.hasOwn(shortForms, option) ? shortForms[option] : undefined;
    if (form === undefined) continue;
    for (const text of typed.split('\n')) {
      const parts = text.split(':').map(withoutCommas);
      if (parts.length !== form.names.length || parts.includes('')) return noShortForm(option, text, form);
      steps.push({ act: form.act, on, fields: form.fields(parts, { on, options }) });
    }
  }
  return steps;
}

/** Whether any option is a step. */
export function areStepsTyped(options: ReadonlyMap<string, string>): boolean {
  return [...options.keys()].some((option) => Object.hasOwn(shortForms, option));
}

/** What becomes of shares that are bought back. */
function endOf(options: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  if (options.has('into-treasury')) return { for: 'treasury' };
  const cancelledOn = options.get('cancelled-on');
  return { for: 'cancellation', ...(cancelledOn === undefined ? {} : { cancelledOn }) };
}

/** A count may be typed with its thousands set apart. */
function withoutCommas(part: string): string {
  return /^\d{1,3}(?:,\d{3})+$/.test(part) ? part.replaceAll(',', '') : part;
}

function noShortForm(option: string, text: string, { names }: ShortForm): Message {
  return message('cli.clear.no-short-form', {
    option: { quote: `--${option}` },
    quote: { quote: text },
    form: { quote: names.join(':') },
  });
}
