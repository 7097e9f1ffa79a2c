/** A paper in parts, so that one of them can be said in other words. */
export type Parts = Readonly<Record<string, string>>;

/** In the order in which they stand on the paper. */
const partNames = [
  'title',
  'head',
  'recital',
  'interp',
  'lead',
  'own',
  'veh',
  'co',
  'waiver',
  'rel',
  'ben',
  'enf',
  'end',
  'sur',
  'law',
  'court',
  'extra',
  'sign',
] as const;

/** A part in other words, and the departures that a lawyer would see in it: kinds, rules behind a dot. */
export type Wording = readonly [other: Readonly<Record<string, string>>, departures: readonly string[]];

/** The text of a paper with some of its parts in other words; an empty one is left out. */
export function paperWith(parts: Parts, other: Readonly<Record<string, string>>): string {
  const whole: Readonly<Record<string, string>> = { ...parts, ...other };
  return partNames
    .map((name) => whole[name] ?? '')
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A plain paper that departs in nothing from the usual form. */
export const english: Parts = {
  title: 'UNDERTAKING',
  head: 'Kittiwake Motors Limited (the "Company")',
  recital:
    'The Company has applied for a listing of its shares on the Main Board and has a weighted voting rights structure. I, LO Chi Fung, am a beneficiary of weighted voting rights in the Company, and Rule 8A.43 requires me to give this undertaking to the Company.',
  interp: 'Unless the context requires otherwise, terms used here have the meaning that the Listing Rules give them.',
  lead: 'In consideration of the Company proceeding with its listing, I hereby undertake to the Company that, for so long as I am a beneficiary of weighted voting rights in the Company:',
  own: '1. I shall comply with all requirements applicable to me under Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules as in force from time to time (the "Requirements");',
  veh: '2. where a limited partnership, trust, private company or other vehicle holds shares for me, I shall use my best endeavours to procure that it complies with the Requirements; and',
  co: '3. I shall use my best endeavours to procure that the Company complies with the Requirements.',
  waiver: 'The Requirements are subject to Rule 2.04 of the Listing Rules.',
  rel: 'I acknowledge that Shareholders rely on this undertaking in acquiring and in holding their shares.',
  ben: 'This undertaking is made for the benefit of the Company and of every Shareholder from time to time.',
  enf: 'The Company and any Shareholder may enforce it against me.',
  end: 'This undertaking ends automatically on the earlier of the day on which the Company is delisted and the day on which I cease to be a beneficiary of weighted voting rights.',
  sur: 'Its end does not affect rights, remedies, obligations or liabilities of the Company, of a Shareholder or of mine which have accrued by then.',
  law: 'This undertaking is governed by the laws of Hong Kong.',
  court: 'The courts of Hong Kong have exclusive jurisdiction over any dispute arising from it.',
  extra: '',
  sign: 'Signature: (signed)\nName: LO Chi Fung\nDate: 8 May 2024\n\nIn the presence of:\nSignature of witness: (signed)\nAddress of witness: 6 Imagined Street, Hong Kong\nOccupation of witness: Solicitor\n\nWe, Kittiwake Motors Limited, acknowledge and agree to the above.\nSignature: (signed)\nName: Ann Poe\nPosition: Director\n\nIn the presence of:\nSignature of witness: (signed)\nAddress of witness: 6 Imagined Street, Hong Kong\nOccupation of witness: Solicitor',
};

/** The same in Hong Kong's Chinese. */
export const chinese: Parts = {
  title: '承諾書',
  head: '翠鳥汽車有限公司（「本公司」）',
  recital:
    '本公司正申請其股份於主板上市，並設有不同投票權架構。本人盧志峰（「承諾人」）為本公司的不同投票權受益人，根據第8A.43條須向本公司作出承諾。',
  interp: '除文義另有所指外，用語與《上市規則》所界定者具有相同涵義。',
  lead: '考慮到本公司繼續進行上市，本人謹此向本公司承諾，在本人為不同投票權受益人的期間：',
  own: '一、本人須遵守《上市規則》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條不時有效的所有適用規定；',
  veh: '二、倘有限合夥、信託、私人公司或其他工具代本人持有股份，本人須盡最大努力促使其遵守該等規定；及',
  co: '三、本人須盡最大努力促使本公司遵守該等規定。',
  waiver: '該等規定受第2.04條規限。',
  rel: '本人確認，股東在購入及持有股份時倚賴本承諾。',
  ben: '本承諾為本公司及全體股東的利益而作出。',
  enf: '本公司及任何股東均可向本人強制執行本承諾。',
  end: '本公司除牌或本人不再為不同投票權受益人（以較早者為準）時，本承諾自動終止。',
  sur: '終止不影響本公司、任何股東或本人已產生的權利、補救、義務或責任。',
  law: '本承諾受香港法律管轄。',
  court: '香港法院具有專屬司法管轄權。',
  extra: '',
  sign: '簽署：（已簽署）\n姓名：盧志峰\n日期：2025年4月16日\n\n見證人簽署：（已簽署）\n見證人地址：香港虛構道8號\n見證人職業：律師\n\n本公司確認並同意上述內容。\n簽署：（已簽署）\n姓名：何卓\n職位：董事\n\n見證人簽署：（已簽署）\n見證人地址：香港虛構道8號\n見證人職業：律師',
};

export const englishWordings: readonly Wording[] = [
  [
    {
      own: '1. I must at all times abide by each of Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24, whatever their wording for the time being;',
    },
    [],
  ],
  [
    {
      own: '1. Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules, as amended from time to time, shall be observed by me without exception;',
    },
    [],
  ],
  [
    {
      own: '1. I will do my best to comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as in force from time to time;',
    },
    ['own-weaker'],
  ],
  [
    {
      own: '1. I shall take reasonable steps to comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as in force from time to time;',
    },
    ['own-weaker'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as in force from time to time so far as is reasonably practicable;',
    },
    ['own-qualified'],
  ],
  [
    {
      own: '1. I shall substantially comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as in force from time to time;',
    },
    ['own-qualified'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 in the form in which they stand today;',
    },
    ['static-reference'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as published on the date of this undertaking;',
    },
    ['static-reference'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules in effect at the Listing Date, and no later amendment shall bind me;',
    },
    ['static-reference'],
  ],
  [
    { own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules;' },
    ['time-of-rules-not-said'],
  ],
  [
    { own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15 and 8A.18 as in force from time to time;' },
    ['provision-missing.8A.17', 'provision-missing.8A.24'],
  ],
  [
    {
      own: '1. I shall comply with every rule in Chapter 8A, and in particular Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18, 8A.24 and 8A.30, as in force from time to time;',
    },
    ['provision-extra'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17 and 8A.18 (Rule 8A.24 excluded) as in force from time to time;',
    },
    ['provision-missing.8A.24'],
  ],
  [
    { veh: '2. I shall try to make any trust or other vehicle that holds my shares comply with the Requirements; and' },
    ['vehicle-weaker'],
  ],
  [
    {
      veh: '2. I shall use my utmost endeavours to secure that every nominee, trustee, partnership or other entity holding shares for me observes the Requirements; and',
    },
    [],
  ],
  [
    { veh: '2. I shall cause any vehicle through which I hold shares to comply with the Requirements; and' },
    ['vehicle-stronger'],
  ],
  [
    {
      veh: '2. I shall use such endeavours as are reasonable to procure that any vehicle holding my shares complies with the Requirements; and',
    },
    ['vehicle-weaker'],
  ],
  [
    {
      veh: '2. where my family trust holds shares for me, I shall use my best endeavours to procure that the trust complies with the Requirements; and',
    },
    ['vehicle-limb-narrower'],
  ],
  [
    {
      veh: '2. to the extent that shares are held for me by a company, trust, partnership or any other person, I shall exert my best efforts so that such person acts in compliance with the Requirements; and',
    },
    [],
  ],
  [
    {
      co: '3. I shall exercise all powers that I have as a director and shareholder so as to secure, so far as I am able, that the Company complies with the Requirements.',
    },
    ['company-weaker'],
  ],
  [
    {
      co: '3. I shall take all steps within my power to bring about the compliance of the Company with the Requirements.',
    },
    [],
  ],
  [{ co: '3. I shall see to it that the Company complies with the Requirements.' }, ['company-stronger']],
  [{ co: '3. I shall endeavour to ensure compliance by the Company with the Requirements.' }, ['company-weaker']],
  [
    {
      co: '3. The compliance of the Company with the Requirements is something that I shall use my best endeavours to procure.',
    },
    [],
  ],
  [
    {
      waiver:
        'If the Exchange waives or relaxes any of the Requirements in respect of the Company or myself, the Requirements apply as so waived or relaxed.',
    },
    [],
  ],
  [
    {
      rel: 'The Shareholders are entitled to place reliance upon the foregoing in deciding to buy and to keep shares.',
    },
    [],
  ],
  [
    {
      rel: 'I understand that those who hold the shares of the Company from time to time do so on the faith of this undertaking.',
    },
    [],
  ],
  [
    {
      ben: 'It enures to the benefit of the Company and its members for the time being.',
      enf: 'It may be enforced at the suit of the Company or any member.',
    },
    [],
  ],
  [
    {
      ben: 'I intend both the Company and every holder of its shares to benefit from these promises.',
      enf: 'Each of them has a direct right of action against me.',
    },
    [],
  ],
  [{ enf: 'The right to enforce it belongs exclusively to the Company.' }, ['only-company-enforces']],
  [
    { enf: 'No Shareholder has standing to bring proceedings upon it; the board of the Company may.' },
    ['no-shareholder-enforcement'],
  ],
  [
    {
      enf: 'The Contracts (Rights of Third Parties) Ordinance does not apply to this undertaking, and nobody but the Company may enforce it.',
    },
    ['third-party-rights-excluded', 'only-company-enforces'],
  ],
  [
    { enf: 'The Company and, with the prior written consent of the board, any Shareholder may enforce it against me.' },
    ['enforcement-restricted'],
  ],
  [
    {
      enf: 'Save for the Shareholders, no person who is not a party may enforce it; the Company and each Shareholder may.',
    },
    [],
  ],
  [{ enf: '' }, ['no-shareholder-enforcement']],
  [{ ben: '' }, ['no-shareholder-benefit']],
  [
    {
      ben: 'This undertaking is not intended to confer any benefit on Shareholders.',
      enf: 'The Company may enforce it.',
    },
    ['no-shareholder-benefit', 'no-shareholder-enforcement'],
  ],
  [
    {
      end: 'My obligations under this undertaking continue until the first of the following: the withdrawal of the listing of the shares of the Company; my having no weighted voting rights any longer.',
    },
    [],
  ],
  [
    {
      end: 'This undertaking is at an end, without notice, when the Company leaves the Exchange or when I stop being a beneficiary, whichever happens first.',
    },
    [],
  ],
  [
    {
      end: 'I may withdraw this undertaking whenever I see fit. Otherwise it terminates on delisting of the Company or when I cease to be a beneficiary of weighted voting rights, whichever is earlier.',
    },
    ['termination-by-choice'],
  ],
  [
    {
      end: 'Three months after I serve notice in writing on the Company this undertaking lapses; it also lapses upon delisting of the Company or my ceasing to be a beneficiary.',
    },
    ['termination-on-notice'],
  ],
  [
    {
      end: 'This undertaking shall expire on 31 December 2030 or, if earlier, upon delisting of the Company or my ceasing to be a beneficiary.',
    },
    ['termination-on-date'],
  ],
  [
    {
      end: 'This undertaking terminates five years after the Listing Date or upon the earlier of the delisting of the Company and my ceasing to be a beneficiary.',
    },
    ['termination-on-date'],
  ],
  [
    {
      end: 'This undertaking terminates upon the earliest of delisting of the Company, my ceasing to be a beneficiary and my death.',
    },
    ['termination-on-other-event'],
  ],
  [
    {
      end: 'This undertaking terminates upon the earliest of delisting of the Company, my ceasing to be a beneficiary (for whatever reason, including death) and the passing of a board resolution to that effect.',
    },
    ['termination-on-other-event'],
  ],
  [
    {
      end: 'This undertaking shall not terminate on delisting of the Company or on my ceasing to be a beneficiary until the Company has confirmed the release in writing.',
    },
    ['termination-not-automatic'],
  ],
  [
    {
      end: 'This undertaking terminates only when both the Company has been delisted and I have ceased to be a beneficiary.',
    },
    ['termination-at-the-later'],
  ],
  [
    {
      end: 'This undertaking terminates automatically when I cease to be a beneficiary of weighted voting rights in the Company.',
    },
    ['no-delisting-limb'],
  ],
  [{ end: '', sur: '' }, ['no-termination', 'no-survival']],
  [
    {
      sur: 'Upon termination I shall be released from all liability under this undertaking, including for breaches before termination.',
    },
    ['rights-end-with-it'],
  ],
  [{ sur: 'No claim may be brought under this undertaking after it has ended.' }, ['rights-end-with-it']],
  [
    { sur: 'Rights of the Company which have accrued before its end survive it.' },
    ['survival-narrower', 'survival-without-giver'],
  ],
  [{ sur: 'Accrued rights and liabilities of any person survive termination.' }, []],
  [
    {
      sur: 'Accrued rights of the Company, the Shareholders and myself survive termination for a period of six months only.',
    },
    ['survival-narrower'],
  ],
  [
    {
      sur: 'Termination does not affect accrued rights of the Company, Shareholders or me, except that no injunction may be sought after it.',
    },
    ['remedies-limited'],
  ],
  [
    {
      sur: 'Termination is without prejudice to antecedent breaches and the remedies of the Company, any Shareholder and me in respect of them.',
    },
    [],
  ],
  [
    {
      law: "This undertaking is governed by the laws of the Hong Kong Special Administrative Region of the People's Republic of China.",
    },
    [],
  ],
  [{ law: "This undertaking is governed by the laws of the People's Republic of China." }, ['other-governing-law']],
  [{ law: 'The proper law of this undertaking is that of the Cayman Islands.' }, ['other-governing-law']],
  [
    {
      law: 'New York law shall apply.',
      court: 'I submit to the exclusive jurisdiction of the state and federal courts in New York.',
    },
    ['other-governing-law', 'other-forum'],
  ],
  [{ law: '' }, ['no-governing-law']],
  [{ court: '' }, ['no-jurisdiction']],
  [{ court: 'I submit to the jurisdiction of the courts of Hong Kong.' }, ['non-exclusive-jurisdiction']],
  [{ court: 'No court other than those of Hong Kong shall hear any dispute about it.' }, []],
  [{ court: 'Disputes go to the HKIAC and are decided by a sole arbitrator.' }, ['arbitration']],
  [
    {
      law: 'Hong Kong law governs this undertaking, any dispute about which is for the Hong Kong courts alone.',
      court: '',
    },
    [],
  ],
  [
    {
      lead: 'I hereby undertake to the Company that, for so long as I am a beneficiary of weighted voting rights in the Company:',
    },
    ['no-consideration'],
  ],
  [
    {
      lead: 'In consideration of the Company proceeding with its listing, I hereby undertake that, for so long as I am a beneficiary of weighted voting rights in the Company:',
    },
    ['not-addressed-to-company'],
  ],
  [
    {
      lead: 'In consideration of the Company proceeding with its listing, I hereby undertake to the Company that, for so long as I serve as an executive director:',
    },
    ['duration-different'],
  ],
  [
    {
      lead: 'In consideration of the Company proceeding with its listing, I hereby undertake to the Company that, for five years from the Listing Date:',
    },
    ['duration-different'],
  ],
  [
    {
      lead: 'Subject to completion of the listing and in consideration of it, I hereby undertake to the Company that, for so long as I am a beneficiary of weighted voting rights in the Company:',
    },
    ['conditional'],
  ],
  [{ extra: 'This undertaking takes effect upon listing.' }, ['conditional']],
  [{ extra: 'This undertaking is executed and delivered as a deed.' }, ['deed-form']],
  [{ extra: 'The maximum amount recoverable from me is limited to HK$500,000.' }, ['liability-capped']],
  [{ extra: 'Damages are the only remedy for breach; no injunction shall be granted.' }, ['remedies-limited']],
  [
    { extra: 'The terms may be varied by agreement in writing between the Company and me.' },
    ['change-without-shareholders'],
  ],
  [{ extra: 'The board of directors may release me from this undertaking.' }, ['change-without-shareholders']],
  [
    {
      extra:
        'No variation of this undertaking is effective without the approval of the Shareholders by special resolution.',
    },
    [],
  ],
  [{ extra: 'This undertaking may not be amended or waived.' }, []],
  [{ extra: 'Neither the Company nor I may assign rights or obligations under this undertaking.' }, ['assignment']],
  [
    { extra: 'I shall not sell, pledge or otherwise dispose of any Class A Shares during the lock-up period.' },
    ['transfer-barred'],
  ],
  [{ extra: 'I further undertake to notify the Company promptly of any change in my interests.' }, ['further-promise']],
  [{ extra: 'I shall indemnify the Company against all losses arising from any breach.' }, ['further-promise']],
  [{ extra: 'This undertaking may be executed in counterparts.' }, []],
  [{ extra: 'If any provision is held invalid, the remaining provisions are unaffected.' }, []],
  [{ extra: 'I have taken independent legal advice.' }, []],
  [{ extra: 'This undertaking constitutes the entire agreement on its subject matter.' }, []],
  [
    { extra: 'A failure or delay in exercising a right under this undertaking does not operate as a waiver of it.' },
    [],
  ],
  [
    {
      own: '1. I shall (and shall use my best endeavours to procure that any limited partnership, trust, private company or other vehicle which holds shares on my behalf shall) comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules from time to time in force;',
      veh: '',
    },
    [],
  ],
  [
    {
      own: '1. I shall comply, and shall procure, using my best endeavours, that each vehicle through which my interests are held complies, with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 from time to time in force;',
      veh: '',
    },
    [],
  ],
  [
    {
      own: '1. I will not do or omit to do anything that would put me in breach of Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as in force from time to time;',
    },
    [],
  ],
  [
    {
      own: '1. I shall duly and punctually observe and perform the obligations imposed on a beneficiary by Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 (as the same may be amended from time to time);',
    },
    [],
  ],
  [
    {
      own: '1. I shall be bound by and comply with Listing Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18, and 8A.24, each as in effect from time to time;',
    },
    [],
  ],
  [
    {
      own: '1. Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24, as from time to time amended, bind me and I shall act in strict conformity with them;',
    },
    [],
  ],
  [
    {
      own: '1. I shall comply with all applicable requirements under the following Listing Rules, as from time to time in force: Rule 8A.09; Rule 8A.14; Rule 8A.15; Rule 8A.17; Rule 8A.18; Rule 8A.24;',
    },
    [],
  ],
  [
    {
      own: '1. I shall endeavor to comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as in force from time to time;',
    },
    ['own-weaker'],
  ],
  [
    {
      own: '1. Unless the Board otherwise agrees, I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as in force from time to time;',
    },
    ['own-qualified'],
  ],
  [
    {
      own: '1. I shall not knowingly breach Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 as in force from time to time;',
    },
    ['own-qualified'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules (as at the date hereof);',
    },
    ['static-reference'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules as they existed on the Listing Date;',
    },
    ['static-reference'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules as amended up to the date of this undertaking;',
    },
    ['static-reference'],
  ],
  [
    {
      own: '1. I shall comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 save to the extent that compliance would cause me material financial loss, as in force from time to time;',
    },
    ['own-qualified'],
  ],
  [
    {
      veh: '2. I shall use commercially reasonable endeavours to procure compliance with the Requirements by any entity through which I hold shares; and',
    },
    ['vehicle-weaker'],
  ],
  [
    { veh: '2. I guarantee that every vehicle holding shares on my behalf will comply with the Requirements; and' },
    ['vehicle-stronger'],
  ],
  [
    {
      veh: '2. I shall make every effort to have any vehicle, whether a trust, a partnership or a company, comply with the Requirements; and',
    },
    [],
  ],
  [
    {
      veh: '2. each vehicle (including any limited partnership, trust or private company) through which my shares are held shall, so far as my best endeavours can bring it about, comply with the Requirements; and',
    },
    [],
  ],
  [
    {
      co: '3. I shall use my best endeavours, as a director and as a shareholder, to procure that the Company will at all times comply with the Requirements.',
    },
    [],
  ],
  [{ co: '3. I shall use reasonable efforts to cause the Company to observe the Requirements.' }, ['company-weaker']],
  [
    { co: '3. I shall use my reasonable best efforts to procure that the Company complies with the Requirements.' },
    ['company-weaker'],
  ],
  [
    { co: '3. I shall procure, as far as it lies in my power, the Company to comply with the Requirements.' },
    ['company-weaker'],
  ],
  [{ co: '3. I warrant that the Company will comply with the Requirements.' }, ['company-stronger']],
  [
    {
      co: '3. I shall use my votes and my influence as director to the utmost so that the Company complies with the Requirements.',
    },
    [],
  ],
  [
    {
      waiver:
        'Nothing in this undertaking requires compliance with a rule to the extent that the Exchange has waived it under Rule 2.04.',
    },
    [],
  ],
  [
    {
      waiver:
        'The Requirements are to be read with and subject to any modification or dispensation granted by the Exchange.',
    },
    [],
  ],
  [
    {
      rel: 'In acquiring and holding shares, Shareholders do so in reliance on the undertakings given here, and I acknowledge this.',
    },
    [],
  ],
  [{ rel: 'I am aware that investors in the Company will rely upon my promises.' }, []],
  [
    {
      ben: 'The Company holds the benefit of this undertaking for itself and for all its Shareholders from time to time.',
      enf: 'Any Shareholder may sue upon it in his own name, as may the Company.',
    },
    [],
  ],
  [
    {
      ben: 'It is my intention that Shareholders, present and future, have the benefit of this undertaking together with the Company',
      enf: 'I agree that any Shareholder may take action against me directly to enforce it, as may the Company.',
    },
    [],
  ],
  [
    { enf: 'This undertaking is personal to the Company and confers no rights on anyone else.' },
    ['only-company-enforces'],
  ],
  [
    {
      enf: 'For the purposes of the Contracts (Rights of Third Parties) Ordinance, the Shareholders may enforce this undertaking as if parties to it.',
    },
    [],
  ],
  [
    { enf: 'Nothing in this undertaking shall confer on any third party any right to enforce any of its terms.' },
    ['third-party-rights-excluded'],
  ],
  [
    { enf: 'Except for the Company, no person shall be entitled to enforce this undertaking.' },
    ['only-company-enforces'],
  ],
  [
    { enf: 'Any Shareholder may enforce it, but only after the Company has refused to do so for sixty days.' },
    ['enforcement-restricted'],
  ],
  [
    {
      enf: 'Shareholders representing not less than one tenth of the voting rights may enforce it, as may the Company.',
    },
    ['enforcement-restricted'],
  ],
  [
    {
      enf: 'It is enforceable by the Company, acting through its independent directors, and not by individual Shareholders.',
    },
    ['no-shareholder-enforcement'],
  ],
  [
    {
      end: 'This undertaking remains in full force until the earlier of (a) the date on which the shares of the Company cease to be listed on the Exchange and (b) the date on which I no longer hold any shares carrying weighted voting rights, and then ends automatically.',
    },
    [],
  ],
  [
    {
      end: 'Upon the first to occur of the revocation of the listing and the extinction of all my weighted voting rights, this undertaking shall automatically be of no further effect.',
    },
    [],
  ],
  [
    {
      end: 'This undertaking is irrevocable until, and lapses on, the delisting of the Company or (if earlier) my ceasing to be a beneficiary of weighted voting rights.',
    },
    [],
  ],
  [
    {
      end: 'This undertaking shall cease to have effect if I so elect by giving not less than 14 days notice to the Company, or on the delisting of the Company or my ceasing to be a beneficiary.',
    },
    ['termination-on-notice'],
  ],
  [
    {
      end: 'I reserve the right to cancel this undertaking. It ends in any case on the delisting of the Company or my ceasing to be a beneficiary.',
    },
    ['termination-by-choice'],
  ],
  [
    {
      end: 'This undertaking shall continue for a period of ten years from the date hereof, unless the Company is delisted or I cease to be a beneficiary before then.',
    },
    ['termination-on-date'],
  ],
  [
    {
      end: 'This undertaking shall terminate on the earliest of the Company being delisted, my ceasing to be a beneficiary and my ceasing to be a director.',
    },
    ['termination-on-other-event'],
  ],
  [
    {
      end: 'This undertaking may be terminated by mutual agreement, and terminates automatically upon the delisting of the Company or my ceasing to be a beneficiary.',
    },
    ['termination-on-other-event'],
  ],
  [
    {
      end: 'This undertaking shall terminate upon delisting of the Company, or my ceasing to be a beneficiary, whichever is the later.',
    },
    ['termination-at-the-later'],
  ],
  [
    {
      end: 'This undertaking shall terminate on delisting of the Company or when I cease to be a beneficiary, but only when an authorised director of the Company so certifies in writing.',
    },
    ['termination-not-automatic'],
  ],
  [
    { sur: 'Upon such termination no party shall have any claim against another, whether arising before or after it.' },
    ['rights-end-with-it'],
  ],
  [{ sur: 'Termination shall not prejudice any accrued claim of the Company or any Shareholder against me.' }, []],
  [{ sur: 'The rights and liabilities of the parties and of Shareholders accrued at termination continue.' }, []],
  [
    {
      sur: 'Any claim for a breach before termination must be brought within six months of termination; subject to that, accrued rights of the Company, Shareholders and myself are unaffected.',
    },
    ['survival-narrower'],
  ],
  [
    {
      sur: 'Termination leaves accrued rights of the Company, the Shareholders and me untouched, but damages for loss of profits are excluded.',
    },
    ['remedies-limited'],
  ],
  [
    { law: 'This undertaking shall be governed by, and construed in accordance with, English law.' },
    ['other-governing-law'],
  ],
  [{ law: 'The law applicable to this undertaking is Hong Kong law.' }, []],
  [{ law: 'This is a Hong Kong contract and Hong Kong law applies to it.' }, []],
  [{ court: 'The courts of Hong Kong shall have jurisdiction, but not exclusively.' }, ['non-exclusive-jurisdiction']],
  [
    {
      court:
        'I irrevocably agree that the courts of the Hong Kong SAR are to have exclusive jurisdiction to settle any dispute and waive any objection to venue there.',
    },
    [],
  ],
  [
    { court: 'Proceedings may be brought in the courts of Hong Kong or of any other competent jurisdiction.' },
    ['non-exclusive-jurisdiction'],
  ],
  [{ court: 'The parties submit all disputes to arbitration in Hong Kong under the UNCITRAL rules.' }, ['arbitration']],
  [
    {
      lead: 'As consideration for the Company continuing its listing application, I irrevocably and unconditionally covenant with the Company, for as long as I remain a beneficiary of weighted voting rights, as follows:',
    },
    [],
  ],
  [
    {
      lead: 'In exchange for HK$10 (receipt acknowledged), I promise the Company, during the whole of the time for which I am a beneficiary of weighted voting rights in it:',
    },
    [],
  ],
  [
    {
      lead: 'If, and only if, the listing takes place, I undertake to the Company in consideration of the listing that, for so long as I am a beneficiary of weighted voting rights in the Company:',
    },
    ['conditional'],
  ],
  [
    { extra: 'My liability for all claims is capped at the market value of my shares on the Listing Date.' },
    ['liability-capped'],
  ],
  [{ extra: 'I shall not be liable for indirect or consequential losses.' }, ['remedies-limited']],
  [
    {
      extra: 'No amendment of this undertaking is effective unless it is in writing and signed by the Company and me.',
    },
    ['change-without-shareholders'],
  ],
  [
    { extra: 'The Company shall be entitled to grant me time or other indulgence or to release me wholly or in part.' },
    ['change-without-shareholders'],
  ],
  [{ extra: 'This undertaking is binding on my estate and personal representatives.' }, []],
  [{ extra: 'The Company may assign the benefit of this undertaking to a successor.' }, ['assignment']],
  [
    { extra: 'I undertake not to create any pledge or charge over the shares carrying weighted voting rights.' },
    ['transfer-barred'],
  ],
  [
    { extra: 'I will confirm in writing each year to the corporate governance committee that I have complied.' },
    ['further-promise'],
  ],
  [{ extra: 'Signed copies exchanged by e-mail have the force of originals.' }, []],
  [{ extra: 'Time is of the essence.' }, []],
  [{ extra: 'Notices under this undertaking are to be sent to the address below.' }, []],
  [
    {
      recital:
        'I, LO Chi Fung, a director of the Company, hold Class A shares in it which carry ten votes each. The Company seeks a primary listing on the Main Board of the Stock Exchange. This undertaking is delivered to the Company under Listing Rule 8A.43.',
    },
    [],
  ],
];

export const chineseWordings: readonly Wording[] = [
  [
    { own: '一、本人須盡力遵守《上市規則》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條不時有效的規定；' },
    ['own-weaker'],
  ],
  [
    { own: '一、本人須於合理可行範圍內遵守《上市規則》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條不時有效的規定；' },
    ['own-qualified'],
  ],
  [
    { own: '一、本人須遵守《上市規則》第8A.09、8A.14、8A.15、8A.17及8A.18條不時有效的所有適用規定；' },
    ['provision-missing.8A.24'],
  ],
  [
    { own: '一、本人須遵守《上市規則》第8A.09、8A.14、8A.15、8A.16、8A.17、8A.18及8A.24條不時有效的所有適用規定；' },
    ['provision-extra'],
  ],
  [
    {
      own: '一、本人須遵守《上市規則》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條於簽署日生效的版本，其後的修訂概不適用；',
    },
    ['static-reference'],
  ],
  [{ veh: '二、倘任何工具代本人持有股份，本人須確保其遵守該等規定；及' }, ['vehicle-stronger']],
  [{ veh: '' }, ['no-vehicle-limb']],
  [{ co: '三、本人須採取商業上合理的努力促使本公司遵守該等規定。' }, ['company-weaker']],
  [{ co: '三、本人須竭盡所能確保本公司遵守該等規定。' }, []],
  [{ waiver: '' }, ['no-waiver-link']],
  [{ waiver: '聯交所可就該等規定授出豁免或作出修訂。' }, []],
  [{ enf: '本公司以外的任何人士無權強制執行本承諾。' }, ['only-company-enforces']],
  [{ enf: '股東不得強制執行本承諾，只有本公司可以。' }, ['only-company-enforces']],
  [{ enf: '《合約（第三者權利）條例》不適用於本承諾。' }, ['third-party-rights-excluded']],
  [{ enf: '持有本公司已發行股份百分之五以上的股東及本公司可強制執行本承諾。' }, ['enforcement-restricted']],
  [
    { end: '本承諾於本人向本公司發出一個月通知後終止，並於除牌或本人不再為不同投票權受益人時自動終止。' },
    ['termination-on-notice'],
  ],
  [
    { end: '本承諾自上市日期起計五年屆滿時終止，或於除牌或本人不再為不同投票權受益人時提前終止。' },
    ['termination-on-date'],
  ],
  [{ end: '本承諾於本公司除牌時自動終止。' }, ['no-cessation-limb']],
  [
    { end: '本承諾於本人辭任董事時自動終止。' },
    ['no-delisting-limb', 'no-cessation-limb', 'termination-on-other-event'],
  ],
  [{ sur: '' }, ['no-survival']],
  [{ sur: '終止後，任何一方在本承諾下的一切權利及責任隨即消滅。' }, ['rights-end-with-it']],
  [{ law: '本承諾受中華人民共和國法律管轄。' }, ['other-governing-law']],
  [{ court: '雙方同意接受香港法院的非專屬司法管轄權。' }, ['non-exclusive-jurisdiction']],
  [{ court: '爭議由深圳市中級人民法院專屬管轄。' }, ['other-forum']],
  [{ court: '爭議提交中國國際經濟貿易仲裁委員會仲裁。' }, ['arbitration']],
  [{ extra: '本人在本承諾下的責任上限為港幣一百萬元。' }, ['liability-capped']],
  [{ extra: '本公司可毋須股東同意而修訂或豁免本承諾。' }, ['change-without-shareholders']],
  [{ extra: '本人不得轉讓其持有的不同投票權股份。' }, ['transfer-barred']],
  [{ extra: '本承諾以契據形式簽立。' }, ['deed-form']],
  [
    { lead: '本人謹此向聯交所承諾，在本人為不同投票權受益人的期間：' },
    ['not-addressed-to-company', 'no-consideration'],
  ],
  [
    {
      own: '一、本人承諾嚴格遵守《上市規則》第8A.09條、第8A.14條、第8A.15條、第8A.17條、第8A.18條及第8A.24條（以不時修訂者為準）；',
    },
    [],
  ],
  [{ own: '一、本人不會違反《上市規則》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條不時有效的規定；' }, []],
  [
    { own: '一、本人須在重大方面遵守《上市規則》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條不時有效的規定；' },
    ['own-qualified'],
  ],
  [{ own: '一、本人須遵守《上市規則》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條；' }, ['time-of-rules-not-said']],
  [
    { veh: '二、本人須採取一切合理步驟，促使代本人持有股份的任何信託、公司或其他實體遵守該等規定；及' },
    ['vehicle-weaker'],
  ],
  [{ co: '三、本人保證本公司遵守該等規定。' }, ['company-stronger']],
  [{ co: '' }, ['no-company-limb']],
  [{ rel: '' }, ['no-reliance']],
  [
    { ben: '本承諾僅為本公司的利益而作出。', enf: '本承諾僅可由本公司強制執行。' },
    ['no-shareholder-benefit', 'only-company-enforces'],
  ],
  [{ enf: '任何股東須先取得董事會同意，方可強制執行本承諾。' }, ['enforcement-restricted']],
  [
    { end: '本人有權隨時撤回本承諾；本公司除牌或本人不再為不同投票權受益人時，本承諾亦自動終止。' },
    ['termination-by-choice'],
  ],
  [
    { end: '於本公司除牌及本人不再為不同投票權受益人兩者中較後者發生時，本承諾自動終止。' },
    ['termination-at-the-later'],
  ],
  [{ end: '本承諾於本公司股份終止上市或本人不再擁有任何不同投票權時（以較早發生者為準）即告失效。' }, []],
  [{ sur: '本承諾終止後，本公司及股東就終止前的違反所享有的權利不受影響。' }, ['survival-without-giver']],
  [{ law: '本承諾受英國法律規管及按其解釋。' }, ['other-governing-law']],
  [{ law: '本承諾適用香港特別行政區法律。', court: '香港特別行政區法院對因本承諾引起的爭議具有排他性管轄權。' }, []],
  [{ lead: '以本公司進行上市為代價，本人現向本公司作出不可撤銷的承諾，只要本人仍為不同投票權受益人：' }, []],
  [
    { lead: '在上市完成的前提下，作為本公司進行上市的代價，本人謹此向本公司承諾，在本人為不同投票權受益人的期間：' },
    ['conditional'],
  ],
  [{ lead: '作為本公司進行上市的代價，本人謹此向本公司承諾，在本人擔任董事期間：' }, ['duration-different']],
  [{ extra: '本人另承諾每年向企業管治委員會確認遵守情況。' }, ['further-promise']],
  [{ extra: '未經本公司同意，本人不得轉讓本承諾下的責任。' }, ['assignment']],
];
