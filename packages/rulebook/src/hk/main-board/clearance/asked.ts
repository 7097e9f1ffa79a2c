import {
  type AskedAround,
  type Message,
  message,
  type PlainDate,
  type Pointer,
  type Requirement,
  reason,
  type TextStatus,
} from '@tenfold/kernel';

/** Nothing is asked. */
export const nothingAsked: AskedAround = { requirements: [], pointers: [] };

/** A requirement of a step; what is not stated is not there: no last day, no clock, nothing that meets it yet. */
export function asks(
  given: Pick<Requirement, 'provision' | 'textStatus' | 'type' | 'who' | 'what'> & {
    /** The step, counted from 1. */
    readonly step: number;
    /** Tells requirements of one provision apart. */
    readonly name?: string;
    readonly by?: PlainDate | null;
    readonly clock?: readonly Message[];
    readonly met?: string | null;
  },
): AskedAround {
  const { step, name, by = null, clock = [], met = null, ...rest } = given;
  const id = [rest.provision, ...(name === undefined ? [] : [name]), `${step}`].join(':');
  return { requirements: [{ id, by, clock, met, ...rest }], pointers: [] };
}

/** A place to look at, with why. */
export function pointsTo(
  { provision, textStatus }: { readonly provision: string; readonly textStatus: TextStatus },
  key: string,
  figures: Message['figures'] = {},
): AskedAround {
  const pointer: Pointer = { provision, textStatus, reason: reason(key, figures) };
  return { requirements: [], pointers: [pointer] };
}

/** What several ask, together. */
export function together(...all: readonly AskedAround[]): AskedAround {
  return {
    requirements: all.flatMap(({ requirements }) => requirements),
    pointers: all.flatMap(({ pointers }) => pointers),
  };
}

/** That something must be there before the act: the last day is that of the act. */
export function beforeTheAct(on: PlainDate): { readonly by: PlainDate; readonly clock: readonly Message[] } {
  return { by: on, clock: [message('around.clock-before', { on: { date: on } })] };
}
