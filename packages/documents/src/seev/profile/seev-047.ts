import { choice, coded, group, leaf, type Occurs, passedOver, type SeevElement } from './element.ts';
import { pages, security, supplementary } from './parts.ts';

/** How a holder may hold; the last is for what nobody knows. */
export const holdingTypes = ['BENE', 'NOMI', 'OOAC', 'UKWN'] as const;

/** The one by which a holder is a nominee of the register. */
export const nomineeType: (typeof holdingTypes)[number] = 'NOMI';

/** Shares. What is no whole number of them is refused with its line by the count. */
function shares(
  name: string,
  { occurs, is, carries }: { readonly occurs: Occurs; readonly is: string; readonly carries: string },
): SeevElement {
  return choice(name, {
    occurs,
    is,
    within: [
      leaf(
        'Unit',
        { occurs: 'at-most-once', type: 'quantity-of-line', is: 'the shares, which must be a whole number' },
        { carries },
      ),
    ],
  });
}

/** The day whose close the message tells of. One that says that its day is not known is no register of any day. */
const recordDate = choice('ShrhldrsDsclsrRcrdDt', {
  occurs: 'once',
  is: 'of which day the holdings are; it must be the record date of the meeting',
  within: [
    choice('Dt', {
      occurs: 'at-most-once',
      is: 'the day',
      within: [
        leaf('Dt', { occurs: 'at-most-once', type: 'date', is: 'as a date' }, { carries: 'the record date' }),
        leaf(
          'DtTm',
          { occurs: 'at-most-once', type: 'date-time', is: 'as a moment: its day in Hong Kong' },
          { carries: 'the record date' },
        ),
      ],
    }),
  ],
});

const balance = group('ShrhldgBal', {
  occurs: 'once-or-more',
  is: 'some of the shares; all of one holder are put together',
  within: [
    coded(
      'ShrhldgTp',
      { occurs: 'once', is: 'NOMI: a nominee holds them; other types say nothing here', codes: holdingTypes },
      { carries: 'nominee' },
    ),
    shares('Qty', { occurs: 'once', is: 'how many', carries: 'shares' }),
    passedOver('InitlDtOfShrhldg', 'since when', 'at-most-once'),
    passedOver('ThrdPty', 'who acts for the holder'),
    supplementary,
  ],
});

const holder = group(
  'Dsclsr',
  {
    occurs: 'any-number',
    is: 'one holder: one line of the register',
    within: [
      leaf(
        'SfkpgAcct',
        { occurs: 'once', type: 'text-35', is: 'the member, as on the register' },
        { carries: 'member' },
      ),
      passedOver('AcctHldr', 'who that is: the count goes by the account alone', 'once'),
      balance,
    ],
  },
  { isStreamed: true },
);

const account = group(
  'SfkpgAcctAndHldgs',
  {
    occurs: 'any-number',
    is: 'a part of the register, with its holders; their shares must add up to its total',
    within: [
      passedOver('SfkpgAcct', 'its name', 'once'),
      passedOver('AcctSvcr', 'who keeps it', 'once'),
      passedOver(
        'ShrhldgBalOnOwnAcct',
        'what the sender holds himself; it counts where a holder is told for it',
        'once',
      ),
      passedOver('ShrhldgBalOnClntAcct', 'what he holds for others', 'once'),
      shares('TtlShrhldgBal', { occurs: 'once', is: 'all shares of this part', carries: 'the sum, to check' }),
      group('AcctSubLvl', {
        occurs: 'at-most-once',
        is: 'who holds them',
        within: [
          passedOver('NonDscldShrhldgQty', 'shares whose holders are not told: the total shows them', 'at-most-once'),
          passedOver('BlwThrshldShrhldgQty', 'shares of holders too small to be told: the same', 'at-most-once'),
          holder,
        ],
      }),
    ],
  },
  { isStreamed: true },
);

/** What stands in an answer that tells who holds a class of shares. */
export const shareholdersDisclosure: readonly SeevElement[] = [
  pages,
  group('IssrDsclsrReqRef', {
    occurs: 'once',
    is: 'what was asked',
    within: [
      leaf('IssrDsclsrReqId', { occurs: 'once', type: 'text-35', is: 'the name of the request; not used' }),
      security('FinInstrmId', 'the one class whose holders are told; each class has a message of its own'),
      recordDate,
    ],
  }),
  leaf('DsclsrRspnId', { occurs: 'once', type: 'text-35', is: 'the name of the answer; not used' }),
  passedOver('RspndgIntrmy', 'who answers', 'once'),
  choice('DsclsrInf', {
    occurs: 'once',
    is: 'the holders',
    within: [passedOver('NoDsclsr', 'that none are told: there is then no register', 'at-most-once'), account],
  }),
  supplementary,
];
