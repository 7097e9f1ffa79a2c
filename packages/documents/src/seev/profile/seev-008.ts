import { coded, group, leaf, passedOver, type SeevElement } from './element.ts';
import { meetingReference, otherWays, pages, security, units, wording } from './parts.ts';

/** The namespace of what this product adds to a result: the figures of each class. */
export const perClassNamespace = 'urn:tenfold:seev:result-per-class:1';

const result = group('VoteRslt', {
  occurs: 'once-or-more',
  is: 'the result of one resolution',
  within: [
    leaf(
      'IssrLabl',
      { occurs: 'once', type: 'text-35', is: 'its number as the notice has it' },
      { carries: 'the number of the resolution' },
    ),
    wording,
    coded(
      'RsltnSts',
      {
        occurs: 'once',
        is: 'ACPT carried, REJT not carried, WDRA not put to the vote (withdrawn, or its condition not met)',
        codes: ['ACPT', 'REJT', 'WDRA'],
      },
      { carries: 'carried' },
    ),
    passedOver('SubSts', 'more about what became of it', 'at-most-once'),
    units('For', { is: 'votes for', carries: 'votesFor' }),
    units('Agnst', { is: 'votes against', carries: 'votesAgainst' }),
    units('Abstn', { is: 'votes of those who abstained', carries: 'votesAbstain' }),
    ...otherWays.map((name) => passedOver(name, 'another way of voting', 'at-most-once')),
    passedOver('Prtry', 'a way of voting of the sender’s own'),
    passedOver('Wdrwn', 'that it was withdrawn', 'at-most-once'),
  ],
});

const own = { namespace: perClassNamespace };

/** A count of our own addition. */
function count(name: string, { is, carries }: { readonly is: string; readonly carries: string }): SeevElement {
  return leaf(name, { occurs: 'once', type: 'quantity', is }, { ...own, carries });
}

const perClass = group(
  'PerClass',
  {
    occurs: 'at-most-once',
    is: 'this product’s own addition: the figures of each class, for which the message has no place',
    within: [
      group(
        'Rslt',
        {
          occurs: 'any-number',
          is: 'one resolution and class',
          within: [
            leaf('IssrLabl', { occurs: 'once', type: 'text-35', is: 'the resolution' }, { ...own, carries: 'number' }),
            leaf('Clss', { occurs: 'once', type: 'text-35', is: 'the class' }, { ...own, carries: 'perClass.class' }),
            count('For', { is: 'votes for', carries: 'perClass.votesFor' }),
            count('Agnst', { is: 'votes against', carries: 'perClass.votesAgainst' }),
            count('Abstn', { is: 'votes of those who abstained', carries: 'perClass.votesAbstain' }),
          ],
        },
        own,
      ),
    ],
  },
  own,
);

/** What stands in the result of a meeting. */
export const meetingResultDissemination: readonly SeevElement[] = [
  pages,
  leaf('MtgRsltDssmntnId', { occurs: 'at-most-once', type: 'text-35', is: 'the name of the message' }),
  coded('MtgRsltsDssmntnTp', {
    occurs: 'once',
    is: 'NEWM a new one, REPL instead of another',
    codes: ['NEWM', 'REPL'],
  }),
  leaf('PrvsMtgRsltsDssmntnId', { occurs: 'at-most-once', type: 'text-35', is: 'the message that it replaces' }),
  meetingReference,
  group('Scty', {
    occurs: 'once-or-more',
    is: 'a class that voted',
    within: [security('FinInstrmId', 'the class'), passedOver('Pos', 'a holding of the recipient')],
  }),
  result,
  passedOver(
    'Prtcptn',
    'how many took part; not written, for it differs from resolution to resolution',
    'at-most-once',
  ),
  passedOver('AddtlInf', 'where more is to be found', 'at-most-once'),
  group('SplmtryData', {
    occurs: 'any-number',
    is: 'what is added to the message',
    within: [
      leaf('PlcAndNm', { occurs: 'at-most-once', type: 'text-350', is: 'to what it is added' }),
      group(
        'Envlp',
        { occurs: 'once', is: 'what is added; that of others is passed over', within: [perClass] },
        { isOpen: true },
      ),
    ],
  }),
];
