import { choice, coded, group, leaf, passedOver, type SeevElement } from './element.ts';
import { idsOfMeeting, kindOfMeeting, pages, party, security, supplementary, wording } from './parts.ts';

const general = group('NtfctnGnlInf', {
  occurs: 'once',
  is: 'what sort of notification this is',
  within: [
    leaf('NtfctnId', { occurs: 'at-most-once', type: 'text-35', is: 'the name of the notification' }),
    coded('NtfctnTp', {
      occurs: 'once',
      is: 'NEWM a new one, REPL instead of an earlier one',
      codes: ['NEWM', 'REPL'],
    }),
    group('NtfctnSts', {
      occurs: 'once',
      is: 'whether everything is known and confirmed',
      within: [
        coded('EvtCmpltnsSts', { occurs: 'once', is: 'written as COMP', codes: ['COMP', 'INCO'] }),
        coded('EvtConfSts', { occurs: 'once', is: 'written as CONF', codes: ['CONF', 'UCON'] }),
      ],
    }),
    passedOver('ShrhldrRghtsDrctvInd', 'whether a directive of the European Union applies', 'at-most-once'),
    passedOver('ConfOfHldgReqrd', 'whether a holding has to be confirmed', 'at-most-once'),
  ],
});

const recordDate = group('EntitlmntFxgDt', {
  occurs: 'at-most-once',
  is: 'the day at whose end the register of members says who may vote',
  within: [
    choice('Dt', {
      occurs: 'once',
      is: 'the day',
      within: [
        leaf('Dt', { occurs: 'at-most-once', type: 'date', is: 'the day' }, { carries: 'the record date' }),
        passedOver('DtCd', 'that it is not known', 'at-most-once'),
      ],
    }),
    coded('DtMd', { occurs: 'at-most-once', is: 'EODY: the end of the day', codes: ['EODY'] }),
  ],
});

const meeting = group('Mtg', {
  occurs: 'once',
  is: 'the meeting',
  within: [
    ...idsOfMeeting,
    ...kindOfMeeting,
    passedOver('AnncmntDt', 'when it was announced', 'at-most-once'),
    passedOver('OneManOneVoteInd', 'whether each member has one vote', 'at-most-once'),
    passedOver('Prtcptn', 'how one may take part'),
    passedOver('Attndnc', 'how attendance is confirmed', 'at-most-once'),
    passedOver('AddtlDcmnttnURLAdr', 'where papers are', 'any-number'),
    passedOver('EvtPrcgWebSiteAdr', 'where the meeting is dealt with', 'any-number'),
    passedOver('AddtlPrcdrDtls', 'further procedure'),
    passedOver('TtlNbOfSctiesOutsdng', 'how many shares are in issue', 'at-most-once'),
    passedOver('TtlNbOfVtngRghts', 'how many votes there are', 'at-most-once'),
    passedOver('PrxyAppntmntNtfctnAdr', 'where proxies are notified', 'at-most-once'),
    passedOver('PrxyChc', 'which proxies are offered', 'at-most-once'),
    passedOver('CtctPrsnDtls', 'whom to ask'),
    passedOver('RsltPblctnDt', 'when the result is published', 'at-most-once'),
    passedOver('SctiesBlckgPrdEndDt', 'until when shares are blocked', 'at-most-once'),
    recordDate,
    passedOver('RegnSctiesDdln', 'until when shares are registered', 'at-most-once'),
    passedOver('RegnSctiesMktDdln', 'until when shares are registered at the market', 'at-most-once'),
  ],
});

const date = choice('DtAndTm', {
  occurs: 'once',
  is: 'when the meeting is',
  within: [
    choice('DtOrDtTm', {
      occurs: 'at-most-once',
      is: 'the day, or the day with the hour',
      within: [
        leaf('Dt', { occurs: 'at-most-once', type: 'date', is: 'the day' }, { carries: 'the date of the meeting' }),
        leaf(
          'DtTm',
          { occurs: 'at-most-once', type: 'date-time', is: 'the day with the hour; the day in Hong Kong is read' },
          { carries: 'the date of the meeting' },
        ),
      ],
    }),
    passedOver('DtCd', 'that it is not known', 'at-most-once'),
  ],
});

const calls = group('MtgDtls', {
  occurs: 'once-or-more',
  is: 'when and where; the first is the meeting, further ones are dates to which it may be adjourned',
  within: [
    date,
    passedOver('DtSts', 'whether the date is confirmed', 'at-most-once'),
    passedOver('QrmReqrd', 'whether a quorum is needed', 'at-most-once'),
    choice('Lctn', {
      occurs: 'any-number',
      is: 'where it is',
      within: [
        coded('LctnCd', { occurs: 'at-most-once', is: 'UKWN: not said here', codes: ['UKWN'] }),
        passedOver('Adr', 'the address', 'at-most-once'),
      ],
    }),
    passedOver('QrmQty', 'what quorum is needed', 'at-most-once'),
    passedOver('URLAdr', 'where it can be followed', 'at-most-once'),
  ],
});

const threshold = group('VtngRghtsThrshldForApprvl', {
  occurs: 'at-most-once',
  is: 'the part of the votes cast that the resolution needs',
  within: [
    choice('Thrshld', {
      occurs: 'once',
      is: 'the part',
      within: [
        leaf(
          'ThrshldPctg',
          { occurs: 'at-most-once', type: 'percentage', is: 'in per cent; left out where it is no decimal' },
          { carries: 'the majority of the resolution, else of a special resolution' },
        ),
      ],
    }),
    passedOver('ThrshldBsis', 'of what the part is', 'at-most-once'),
  ],
});

const resolution = group('Rsltn', {
  occurs: 'any-number',
  is: 'a resolution',
  within: [
    leaf(
      'IssrLabl',
      { occurs: 'once', type: 'text-35', is: 'its number as the notice has it' },
      { carries: 'the number of the resolution' },
    ),
    wording,
    leaf('ListgGrpRsltnLabl', {
      occurs: 'at-most-once',
      type: 'text-35',
      is: 'the contest that it competes in; refused when read, for the message does not say how many seats there are',
    }),
    coded(
      'Tp',
      { occurs: 'at-most-once', is: 'SPCL for a special resolution', codes: ['SPCL'] },
      { carries: 'its kind' },
    ),
    leaf('ForInfOnly', {
      occurs: 'once',
      type: 'yes-no',
      is: 'whether nobody votes on it; it is then read as withdrawn',
    }),
    passedOver('VoteTp', 'whether the vote binds', 'at-most-once'),
    coded(
      'Sts',
      { occurs: 'once', is: 'ACTV, or WDRA for withdrawn', codes: ['ACTV', 'WDRA'] },
      { carries: 'withdrawn' },
    ),
    passedOver('SubmittdBySctyHldr', 'whether a shareholder proposed it', 'at-most-once'),
    passedOver('RghtToWdrwInd', 'whether it gives a right to withdraw', 'at-most-once'),
    group('VoteInstrTp', {
      occurs: 'any-number',
      is: 'a way in which one may vote; written as CFOR, CAGS and ABST',
      within: [
        choice('VoteInstrTpCd', {
          occurs: 'once',
          is: 'the way',
          within: [
            coded('Tp', { occurs: 'at-most-once', is: 'its code', codes: [] }),
            passedOver('Prtry', 'another way', 'at-most-once'),
          ],
        }),
        passedOver('AddtlInf', 'more about it', 'at-most-once'),
      ],
    }),
    passedOver('MgmtRcmmndtn', 'what the board recommends', 'at-most-once'),
    passedOver('NtifngPtyRcmmndtn', 'what the sender recommends', 'at-most-once'),
    passedOver('Entitlmnt', 'what a share gives', 'at-most-once'),
    threshold,
    passedOver('URLAdr', 'where its papers are', 'at-most-once'),
  ],
});

const issuer = group('Issr', {
  occurs: 'once',
  is: 'the issuer',
  within: [party('Id', { occurs: 'once', is: 'who it is' }), passedOver('URLAdr', 'its page', 'at-most-once')],
});

const shares = group('Scty', {
  occurs: 'once-or-more',
  is: 'a class of shares that meets',
  within: [security('FinInstrmId', 'the class'), passedOver('Pos', 'a holding of the recipient')],
});

/** What stands in a notice of a meeting. */
export const meetingNotification: readonly SeevElement[] = [
  pages,
  general,
  passedOver('NtfctnUpd', 'what an update changes', 'at-most-once'),
  passedOver('EvtsLkg', 'which other events it belongs to'),
  meeting,
  calls,
  issuer,
  passedOver('IssrAgt', 'who acts for the issuer'),
  shares,
  resolution,
  group('Vote', {
    occurs: 'at-most-once',
    is: 'how one votes',
    within: [
      passedOver('SctiesQtyReqrdToVote', 'how many shares one must have', 'at-most-once'),
      leaf('PrtlVoteAllwd', {
        occurs: 'once',
        type: 'yes-no',
        is: 'whether part of a holding may vote: written as true',
      }),
      leaf('SpltVoteAllwd', { occurs: 'once', type: 'yes-no', is: 'whether a holding may be split: written as true' }),
      ...['VoteDdln', 'VoteMktDdln', 'VoteMthds', 'VtngBlltElctrncAdr', 'VtngBlltReqAdr', 'RvcbltyDdln'].map((name) =>
        passedOver(name, 'when, where and how votes are sent or taken back'),
      ),
      ...['RvcbltyMktDdln', 'BnfclOwnrDsclsr', 'EarlyIncntivPrm', 'IncntivPrm', 'EarlyVoteWthPrmDdln'].map((name) =>
        passedOver(name, 'further conditions of a vote'),
      ),
      ...['VoteWthPrmDdln', 'VoteWthPrmMktDdln', 'AddtlVtngRqrmnts', 'PrvsInstrInvldtyInd'].map((name) =>
        passedOver(name, 'further conditions of a vote'),
      ),
    ],
  }),
  passedOver('PwrOfAttnyRqrmnts', 'what a power of attorney needs', 'at-most-once'),
  passedOver('AddtlInf', 'further words', 'at-most-once'),
  supplementary,
];
