import { type Message, message } from '@tenfold/kernel';

/** What is wrong and what is not shown, as it is collected. */
export interface Said {
  readonly faults: readonly Message[];
  readonly doubts: readonly Message[];
}

export const nothingSaid: Said = { faults: [], doubts: [] };

export function fault(name: string, figures: Message['figures'] = {}): Said {
  return { faults: [message(`signing.${name}`, figures)], doubts: [] };
}

export function doubt(name: string, figures: Message['figures'] = {}): Said {
  return { faults: [], doubts: [message(`signing.${name}`, figures)] };
}

/** What is said, where that is so. */
export function when(isSo: boolean, said: Said): Said {
  return isSo ? said : nothingSaid;
}

export function together(...all: readonly Said[]): Said {
  return { faults: all.flatMap(({ faults }) => faults), doubts: all.flatMap(({ doubts }) => doubts) };
}
