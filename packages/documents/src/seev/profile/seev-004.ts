import { choice, coded, group, leaf, passedOver, type SeevElement } from './element.ts';
import { meetingReference, otherWays, pages, security, supplementary } from './parts.ts';

/** Who may be the proxy of a member: the chairman, anybody, somebody who is named, the holder. */
export const proxyTypes = ['CHRM', 'DISC', 'NEPR', 'HLDR'] as const;

export type ProxyType = (typeof proxyTypes)[number];

/** A number of shares, or all that the instruction is for. What is no whole number is refused with its line by the count. */
function votes(name: string, { is, carries }: { readonly is: string; readonly carries: string | null }): SeevElement {
  return choice(name, {
    occurs: 'at-most-once',
    is,
    within: [
      choice('Qty', {
        occurs: 'at-most-once',
        is: 'so many shares',
        within: [
          leaf(
            'Unit',
            { occurs: 'at-most-once', type: 'quantity-of-line', is: 'the shares, which must be a whole number' },
            { carries },
          ),
          leaf('FaceAmt', { occurs: 'at-most-once', type: 'quantity-of-line', is: 'an amount of money: line refused' }),
        ],
      }),
      coded('Cd', { occurs: 'at-most-once', is: 'QALL: all of InstdBal', codes: ['QALL'] }, { carries }),
    ],
  });
}

const vote = group('VoteInstr', {
  occurs: 'any-number',
  is: 'the votes on one resolution: one line of instructions',
  within: [
    leaf('IssrLabl', { occurs: 'once', type: 'text-35', is: 'the resolution' }, { carries: 'resolution' }),
    leaf('ListgGrpRsltnLabl', { occurs: 'at-most-once', type: 'text-35', is: 'the list that it belongs to; not used' }),
    votes('For', { is: 'shares for', carries: 'for' }),
    votes('Agnst', { is: 'shares against', carries: 'against' }),
    votes('Abstn', { is: 'shares that abstain', carries: 'abstain' }),
    ...otherWays.map((name) => votes(name, { is: 'another way of voting: the line is refused', carries: null })),
    passedOver('Prtry', 'a way of voting of the sender’s own: the line is refused'),
  ],
});

const account = group('AcctDtls', {
  occurs: 'once',
  is: 'whose shares vote',
  within: [
    leaf('AcctId', { occurs: 'once', type: 'text-35', is: 'the member, as on the register' }, { carries: 'member' }),
    passedOver('BlckChainAdrOrWllt', 'an address on a chain', 'at-most-once'),
    passedOver('AcctOwnr', 'who owns the account', 'at-most-once'),
    leaf(
      'SubAcctId',
      { occurs: 'at-most-once', type: 'text-35', is: 'the class, where FinInstrmId names several' },
      { carries: 'class' },
    ),
    group('InstdBal', {
      occurs: 'once-or-more',
      is: 'how many shares the instruction is for',
      within: [
        group('Bal', {
          occurs: 'once',
          is: 'the shares',
          within: [
            coded('ShrtLngPos', { occurs: 'once', is: 'LONG: shares that are held', codes: ['LONG'] }),
            choice('Qty', {
              occurs: 'once',
              is: 'how many',
              within: [
                leaf('Unit', { occurs: 'at-most-once', type: 'quantity', is: 'the shares; what QALL stands for' }),
                passedOver('FaceAmt', 'an amount of money', 'at-most-once'),
                passedOver('Cd', 'all that there are', 'at-most-once'),
              ],
            }),
          ],
        }),
        passedOver('BalTp', 'what sort of holding', 'at-most-once'),
        passedOver('SfkpgPlc', 'where they are kept', 'at-most-once'),
      ],
    }),
    passedOver('RghtsHldr', 'for whom the shares are held'),
    passedOver('PldgDtls', 'a pledge', 'at-most-once'),
  ],
});

const proxy = group('Prxy', {
  occurs: 'at-most-once',
  is: 'that a proxy votes: the line is then of the kind `proxy`',
  within: [
    coded('PrxyTp', { occurs: 'once', is: 'who it is', codes: proxyTypes }, { carries: 'kind' }),
    passedOver('PrsnDtls', 'the person', 'at-most-once'),
  ],
});

const details = group('VoteDtls', {
  occurs: 'at-most-once',
  is: 'the votes; an instruction without any says only who comes, and gives no line',
  within: [
    choice('VoteInstrForAgndRsltn', {
      occurs: 'once',
      is: 'the votes on what stands on the agenda',
      within: [
        choice('VotePerAgndRsltn', {
          occurs: 'at-most-once',
          is: 'resolution by resolution',
          within: [vote],
        }),
        choice('VoteForAllAgndRsltns', {
          occurs: 'at-most-once',
          is: 'one way for every resolution of the meeting, with all of InstdBal',
          within: [
            coded('Tp', { occurs: 'at-most-once', is: 'the way', codes: ['CFOR', 'CAGS', 'ABST'] }, { carries: 'for' }),
          ],
        }),
      ],
    }),
    passedOver('VoteInstrForMtgRsltn', 'what is to be done with what is proposed at the meeting', 'at-most-once'),
  ],
});

/** What stands in instructions to vote. */
export const meetingInstruction: readonly SeevElement[] = [
  pages,
  leaf(
    'MtgInstrId',
    { occurs: 'at-most-once', type: 'text-35', is: 'the name of the message, by which it may be taken back' },
    { carries: 'the message, for seev.005' },
  ),
  meetingReference,
  security('FinInstrmId', 'the class whose shares vote'),
  passedOver('OthrDocId', 'other papers'),
  group(
    'Instr',
    {
      occurs: 'once-or-more',
      is: 'the instruction of one member',
      within: [
        leaf(
          'SnglInstrId',
          { occurs: 'once', type: 'text-35', is: 'its name' },
          { carries: 'the id of the instruction' },
        ),
        passedOver('ReqdExctnDt', 'by when it is to be carried out', 'at-most-once'),
        leaf('VoteExctnConf', {
          occurs: 'once',
          type: 'yes-no',
          is: 'whether a seev.007 is asked for; written as true',
        }),
        account,
        proxy,
        details,
        passedOver('MtgAttndee', 'who comes to the meeting'),
        passedOver('SpcfcInstrReq', 'what else is asked for', 'at-most-once'),
      ],
    },
    { isStreamed: true },
  ),
  supplementary,
];
