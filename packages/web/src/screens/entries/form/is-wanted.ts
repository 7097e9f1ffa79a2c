import type { Say } from '../../../language/say.tsx';

interface Given {
  readonly say: Say;
  readonly optional: boolean;
  readonly isLacking: boolean;
}

/** How a field shows whether it must be filled in: a word beside its label, and a state for whoever can't see it. */
export function isWanted({ say, optional, isLacking }: Given): {
  readonly description?: string;
  readonly inputWrapperOrder: ('label' | 'description' | 'input' | 'error')[];
  readonly 'aria-required': boolean;
} {
  const word = optional ? say('entry-work.optional') : isLacking ? say('entry-work.lacking') : undefined;
  return {
    ...(word === undefined ? {} : { description: word }),
    inputWrapperOrder: ['label', 'description', 'input', 'error'],
    'aria-required': !optional,
  };
}
