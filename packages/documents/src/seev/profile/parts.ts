import { choice, coded, group, leaf, type Occurs, passedOver, type SeevElement } from './element.ts';

/** The word by which a proprietary identifier of a share class is known in `OthrId/Tp/Prtry`. */
export const classScheme = 'SHARE CLASS';

/** Who issues the proprietary codes that this product writes. */
export const ownIssuer = 'TENFOLD';

/** The code for what is not known, where the message must say something. */
export const unknownCode = 'UKWN';

/** The kinds of meeting that shareholders of a listed company hold; others are refused. */
export const meetingTypes = ['GMET', 'XMET', 'MIXD', 'SPCL'] as const;

export const meetingClassifications = ['AMET', 'CLAS', 'OMET', 'ISSU', 'VRHI'] as const;

/** A security: each class of shares by its ISIN, by its name in the register, or both. */
export function security(name: string, is: string): SeevElement {
  return group(name, {
    occurs: 'once',
    is,
    within: [
      leaf('ISIN', { occurs: 'at-most-once', type: 'isin', is: 'the ISIN of the class, where it has one' }),
      group('OthrId', {
        occurs: 'any-number',
        is: 'another identifier; one of the scheme SHARE CLASS is the name of the class on the register',
        within: [
          leaf(
            'Id',
            { occurs: 'once', type: 'text-35', is: 'the identifier' },
            { carries: 'the class, where the scheme is SHARE CLASS' },
          ),
          leaf('Sfx', { occurs: 'at-most-once', type: 'text-16', is: 'a suffix; not used' }),
          choice('Tp', {
            occurs: 'once',
            is: 'of what scheme the identifier is',
            within: [
              coded('Cd', { occurs: 'at-most-once', is: 'a scheme by its code; not used', codes: [] }),
              leaf('Prtry', { occurs: 'at-most-once', type: 'text-35', is: 'a scheme by its name: SHARE CLASS' }),
            ],
          }),
        ],
      }),
      leaf('Desc', { occurs: 'at-most-once', type: 'text-140', is: 'the security in words; not used' }),
    ],
  });
}

/** The issuer or another party, by its LEI or its name. */
export function party(name: string, { occurs, is }: { readonly occurs: Occurs; readonly is: string }): SeevElement {
  return choice(name, {
    occurs,
    is,
    within: [
      leaf('LEI', { occurs: 'at-most-once', type: 'lei', is: 'its LEI' }, { carries: 'the LEI that was handed in' }),
      group('NmAndAdr', {
        occurs: 'at-most-once',
        is: 'its name, where no LEI is known',
        within: [
          leaf('Nm', { occurs: 'once', type: 'text-350', is: 'the name' }, { carries: 'the English name' }),
          passedOver('Adr', 'an address', 'at-most-once'),
        ],
      }),
      passedOver('AnyBIC', 'a BIC', 'at-most-once'),
      passedOver('PrtryId', 'an identifier of another scheme', 'at-most-once'),
    ],
  });
}

/** A company as the status message names one: its name, with what else is said of it passed over. */
export function legalParty(name: string, is: string): SeevElement {
  return choice(name, {
    occurs: 'once',
    is,
    within: [
      group('LglPrsn', {
        occurs: 'at-most-once',
        is: 'a company',
        within: [
          group('NmAndAdr', {
            occurs: 'once',
            is: 'its name and address',
            within: [
              leaf('Nm', { occurs: 'once', type: 'text-350', is: 'the name' }, { carries: 'the name handed in' }),
              passedOver('Adr', 'an address', 'at-most-once'),
            ],
          }),
          passedOver('EmailAdr', 'an e-mail address', 'at-most-once'),
          passedOver('Id', 'an identifier', 'at-most-once'),
        ],
      }),
      passedOver('NtrlPrsn', 'a natural person', 'at-most-once'),
    ],
  });
}

const classification = choice('Clssfctn', {
  occurs: 'at-most-once',
  is: 'what sort of meeting of its type',
  within: [
    coded(
      'Cd',
      { occurs: 'at-most-once', is: 'AMET annual, CLAS of a class', codes: meetingClassifications },
      { carries: 'the kind of the meeting' },
    ),
    passedOver('Prtry', 'another classification', 'at-most-once'),
  ],
});

/** The type of a meeting and its classification: together the kind of our meeting. */
export const kindOfMeeting: readonly SeevElement[] = [
  coded(
    'Tp',
    { occurs: 'once', is: 'GMET annual; XMET extraordinary; SPCL or XMET with CLAS, of a class', codes: meetingTypes },
    { carries: 'the kind of the meeting' },
  ),
  classification,
];

const meetingId = leaf(
  'MtgId',
  { occurs: 'once', type: 'text-35', is: 'the meeting, by the name that the sender gives it' },
  { carries: 'the id of the meeting' },
);

/** By what a meeting is known: its id, and the id that its issuer gave it. */
export const idsOfMeeting: readonly SeevElement[] = [
  meetingId,
  leaf('IssrMtgId', { occurs: 'at-most-once', type: 'text-35', is: 'the issuer’s own name for it; written as MtgId' }),
];

/** The meeting that a message is about. */
export const meetingReference = group('MtgRef', {
  occurs: 'once',
  is: 'the meeting',
  within: [
    ...idsOfMeeting,
    leaf(
      'MtgDtAndTm',
      { occurs: 'once', type: 'date-time', is: 'when it is; 00:00:00 in Hong Kong where no hour was handed in' },
      { carries: 'the date of the meeting' },
    ),
    ...kindOfMeeting,
    passedOver('Lctn', 'where it is'),
    party('Issr', { occurs: 'at-most-once', is: 'the issuer' }),
  ],
});

/** Pages of a message that is sent in several: only a message that is whole can be read. */
export const pages = group('Pgntn', {
  occurs: 'at-most-once',
  is: 'which of several pages this is; a message of several pages is refused',
  within: [
    coded('PgNb', { occurs: 'once', is: 'the number of the page: the first', codes: ['1'] }),
    leaf('LastPgInd', { occurs: 'once', type: 'yes-no', is: 'whether it is the last: it must be' }),
  ],
});

/** What others may add to a message, by agreement between them. */
export const supplementary = passedOver('SplmtryData', 'what the sender adds by agreement with somebody');

/** A wording in one language. */
export const wording = group('Desc', {
  occurs: 'any-number',
  is: 'the subject in one language',
  within: [
    leaf('Lang', { occurs: 'once', type: 'language', is: 'en; zh in traditional characters, else in simplified ones' }),
    leaf('Titl', { occurs: 'at-most-once', type: 'text-1025', is: 'the subject' }, { carries: 'the subject' }),
    leaf('Desc', { occurs: 'at-most-once', type: 'text-8000', is: 'more about it; not used' }),
  ],
});

/** How many shares or votes, of which only whole numbers are counted. */
export function units(name: string, { is, carries }: { readonly is: string; readonly carries: string }): SeevElement {
  return choice(name, {
    occurs: 'at-most-once',
    is,
    within: [leaf('Unit', { occurs: 'at-most-once', type: 'quantity', is: 'the number' }, { carries })],
  });
}

/** Ways of voting that Hong Kong meetings do not know. Nothing is told of them by this product’s own messages. */
export const otherWays = [
  'Wthhld',
  'WthMgmt',
  'AgnstMgmt',
  'Dscrtnry',
  'OneYr',
  'TwoYrs',
  'ThreeYrs',
  'NoActn',
  'Blnk',
] as const;
