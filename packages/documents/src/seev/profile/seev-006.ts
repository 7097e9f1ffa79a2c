import { choice, coded, group, leaf, passedOver, type SeevElement } from './element.ts';
import { legalParty, meetingReference, security, supplementary } from './parts.ts';

/** The codes of a refusal that are written; the sentence beside them begins with our own cause. */
export const rejectionCodes = ['SAFE', 'LACK', 'RESN', 'DSEC', 'DQUA', 'LATE', 'OTHR'] as const;

export type RejectionCode = (typeof rejectionCodes)[number];

const status = choice('InstrSts', {
  occurs: 'once',
  is: 'what became of it',
  within: [
    group('PrcgSts', {
      occurs: 'at-most-once',
      is: 'that it is in the count',
      within: [
        coded('Sts', { occurs: 'once', is: 'PACK: accepted', codes: [] }, { carries: 'accepted' }),
        passedOver('AttndncCardNb', 'the number of a card of admission', 'at-most-once'),
        leaf('AddtlInf', { occurs: 'at-most-once', type: 'text-350', is: 'more about it' }),
      ],
    }),
    choice('Rjctd', {
      occurs: 'at-most-once',
      is: 'that it was refused',
      within: [
        group('Rsn', {
          occurs: 'any-number',
          is: 'why',
          within: [
            choice('RsnCd', {
              occurs: 'once',
              is: 'by a code that stands nearest to our cause',
              within: [
                coded('Cd', { occurs: 'at-most-once', is: 'SAFE, LACK, RESN, DSEC, DQUA, LATE or OTHR', codes: [] }),
                passedOver('Prtry', 'another code', 'at-most-once'),
              ],
            }),
            leaf(
              'AddtlRsnInf',
              {
                occurs: 'at-most-once',
                type: 'text-350',
                is: 'our cause, the resolution and the line, with a sentence',
              },
              { carries: 'the cause of the refusal, the resolution and the line' },
            ),
          ],
        }),
        passedOver('NoSpcfdRsn', 'that no reason is given', 'at-most-once'),
      ],
    }),
    passedOver('Pdg', 'that it waits', 'at-most-once'),
  ],
});

/** What stands in a status of instructions. */
export const meetingInstructionStatus: readonly SeevElement[] = [
  choice('InstrTp', {
    occurs: 'once',
    is: 'which message of instructions it answers',
    within: [
      leaf('InstrId', { occurs: 'at-most-once', type: 'text-35', is: 'its MtgInstrId, as handed in' }),
      passedOver('InstrCxlId', 'a message that takes instructions back', 'at-most-once'),
    ],
  }),
  meetingReference,
  security('FinInstrmId', 'the classes that vote'),
  choice('InstrTpSts', {
    occurs: 'once',
    is: 'the statuses',
    within: [
      group('InstrSts', {
        occurs: 'any-number',
        is: 'the status of one instruction, or of one of its lines',
        within: [
          leaf('SnglInstrId', { occurs: 'once', type: 'text-35', is: 'the instruction: file and line' }),
          leaf('AcctId', { occurs: 'at-most-once', type: 'text-35', is: 'the member' }, { carries: 'member' }),
          leaf('SubAcctId', { occurs: 'at-most-once', type: 'text-35', is: 'the class' }, { carries: 'class' }),
          status,
        ],
      }),
      passedOver('CxlSts', 'what became of taking instructions back', 'at-most-once'),
    ],
  }),
  passedOver('Pos', 'a holding', 'at-most-once'),
  legalParty('CnfrmgPty', 'who says so: the scrutineer, else the issuer'),
  legalParty('VoteCstgPty', 'who casts the votes: the issuer’s meeting'),
  passedOver('RghtsHldr', 'for whom the shares are held'),
  supplementary,
];
