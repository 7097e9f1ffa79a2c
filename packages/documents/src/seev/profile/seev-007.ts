import { choice, coded, group, leaf, passedOver, type SeevElement } from './element.ts';
import { meetingReference, otherWays, pages, security, supplementary, units, wording } from './parts.ts';

const votes = group('VotePerRsltn', {
  occurs: 'any-number',
  is: 'what was counted on one resolution',
  within: [
    leaf('IssrLabl', { occurs: 'once', type: 'text-35', is: 'the resolution' }, { carries: 'resolution' }),
    wording,
    passedOver('SubSts', 'what became of the resolution', 'at-most-once'),
    units('For', { is: 'shares counted for', carries: 'for' }),
    units('Agnst', { is: 'shares counted against', carries: 'against' }),
    units('Abstn', { is: 'shares counted as abstaining', carries: 'abstain' }),
    ...otherWays.map((name) => passedOver(name, 'another way of voting', 'at-most-once')),
    passedOver('Prtry', 'a way of voting of the sender’s own'),
    passedOver('Wdrwn', 'that the resolution was withdrawn', 'at-most-once'),
  ],
});

/** What stands in a confirmation that votes are in the count. */
export const voteExecutionConfirmation: readonly SeevElement[] = [
  pages,
  leaf('VoteExctnConfId', { occurs: 'at-most-once', type: 'text-35', is: 'the name of the message' }),
  leaf('MtgInstrId', { occurs: 'once', type: 'text-35', is: 'the message of instructions, as handed in' }),
  meetingReference,
  security('FinInstrmId', 'the classes that vote'),
  group('VoteInstrs', {
    occurs: 'any-number',
    is: 'what was counted for the member in one class',
    within: [
      leaf('SnglInstrId', { occurs: 'once', type: 'text-35', is: 'the instruction, as handed in' }),
      leaf('AcctId', { occurs: 'at-most-once', type: 'text-35', is: 'the member' }, { carries: 'member' }),
      passedOver('AcctOwnr', 'who owns the account', 'at-most-once'),
      leaf('SubAcctId', { occurs: 'at-most-once', type: 'text-35', is: 'the class' }, { carries: 'class' }),
      passedOver('RghtsHldr', 'for whom the shares are held'),
      passedOver('Prxy', 'the proxy', 'at-most-once'),
      passedOver('StgInstr', 'whether it was a standing instruction', 'at-most-once'),
      choice('ModltyOfCntg', {
        occurs: 'once',
        is: 'how the votes were counted; written as UKWN of TENFOLD, for a count does not know it',
        within: [
          coded('Cd', { occurs: 'at-most-once', is: 'a code', codes: ['EVAM', 'EVBM', 'PVAM', 'PVBM'] }),
          group('Prtry', {
            occurs: 'at-most-once',
            is: 'another code',
            within: [
              coded('Id', { occurs: 'once', is: 'the code', codes: [] }),
              leaf('Issr', { occurs: 'once', type: 'text-35', is: 'whose code it is' }),
              leaf('SchmeNm', { occurs: 'at-most-once', type: 'text-35', is: 'of what list; not used' }),
            ],
          }),
        ],
      }),
      choice('VoteRctDtTm', {
        occurs: 'at-most-once',
        is: 'when the votes were received',
        within: [
          passedOver('Dt', 'the day', 'at-most-once'),
          leaf('DtTm', { occurs: 'at-most-once', type: 'date-time', is: 'the moment' }, { carries: 'received' }),
        ],
      }),
      votes,
    ],
  }),
  leaf(
    'VoteInstrsConfURLAdr',
    { occurs: 'at-most-once', type: 'text-2048', is: 'where the member’s receipt lies' },
    { carries: 'the address of the receipt, as handed in' },
  ),
  supplementary,
];
