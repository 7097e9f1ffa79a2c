import { group, leaf, passedOver, type SeevElement } from './element.ts';
import { meetingReference, security, supplementary } from './parts.ts';

/** What stands in a request to take instructions back. */
export const meetingInstructionCancellation: readonly SeevElement[] = [
  leaf(
    'MtgInstrId',
    { occurs: 'once', type: 'text-35', is: 'the message of instructions, by its MtgInstrId' },
    { carries: 'the message that is taken back' },
  ),
  meetingReference,
  security('FinInstrmId', 'the classes whose shares vote'),
  group('ToBeCancInstr', {
    occurs: 'any-number',
    is: 'one instruction of that message; where there is none, all of it is taken back',
    within: [
      leaf(
        'SnglInstrId',
        { occurs: 'once', type: 'text-35', is: 'the instruction, by its name in that message' },
        { carries: 'the instruction that is taken back' },
      ),
      passedOver('InstdPos', 'the holding that it was for', 'at-most-once'),
    ],
  }),
  supplementary,
];
