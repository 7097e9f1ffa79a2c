/**
 * The words that an undertaking is recognised by. A word of the paper that is none of them but a misread letter away from
 * one is read as it.
 */
export const vocabulary: readonly string[] = `
  undertake undertakes undertaken undertaking undertakings undertook covenant covenants promise promises agree agrees
  agreed acknowledge acknowledges acknowledged acknowledgement confirm confirms hereby irrevocably unconditionally
  legally jointly severally personally beneficiary beneficiaries beneficial beneficially weighted voting rights right
  structure company companies issuer issuers corporation shareholder shareholders member members investor investors
  holder holders holding holds shares share stock exchange listing listed delisting delisted withdrawal withdrawn
  cancellation comply complies complied complying compliance observe observes observed observance abide abides adhere
  adheres adherence conform conforms fulfil fulfils perform performs requirement requirements applicable provisions
  provision obligation obligations relevant rules rule regulations endeavour endeavours endeavor endeavors effort
  efforts reasonable reasonably commercially practicable possible procure procures procured ensure ensures ensured
  cause causes caused secure secures vehicle vehicles partnership limited trust trusts trustee trusted private entity
  entities nominee nominees intermediary through whether directly indirectly attached interested definitions
  definition expressions expression meaning meanings capitalised capitalized otherwise context references reference
  consideration considerations anticipation proceeding proceedings application applying applied applies waiver waivers
  waive waived modify modified modification reliance relies relying benefit benefits beneficent enforce enforces
  enforced enforceable enforcement enforcing against third parties party terminate terminates terminated termination
  terminations determination determine determined determines automatically automatic earlier later cease ceases ceased
  ceasing expire expires expiry lapse lapses notice notices written survive survives survived survival prejudices
  waives modifies weighed accrued accrue accrues antecedent prejudice prejudiced affect affects affected remedies
  remedy liabilities liability damages damage injunction injunctions injunctive breach breaches breached governed
  governing govern governs construed construe interpreted interpret interpretation accordance jurisdiction
  jurisdictions exclusive inclusive exclusively courts court arbitration arbitral arbitrator disputes dispute claims
  claim submit submits irrevocable special administrative region kingdom england english islands cayman singapore
  bermuda republic presence witness witnesses witnessed signature signatures signatory signed occupation occupations
  address addresses position positions director directors executive executives secretary authorised authorized
  representative behalf whereas required requires pursuant intended intends intend confer confers conferred conferring
  acquire acquires acquired acquiring purchase purchasing amended amend amendment amendments supplemented additional
  transfer transfers transferred dispose disposal assign assigns assigned assignment maximum aggregate exceed
  conditional condition conditions subject respect including duration existing expressed avoidance doubt because
  become becomes before between people person persons general without within another purposes purpose prepare prepared
  proposal proposes proposed complete completes completed completion consent consents approval approved notify
  notifies relating related relation connection connected security securities
`
  .trim()
  .split(/\s+/);

/** Words that only look like those above. They are what they are, and are left alone. */
export const lookalikes: readonly string[] = `
  accept acceptance accepted accepts accompany acquirer acquisition action actions addition additionally admire
  admission agreement aligned approves arrangement arrangements assess asset assets assist assists assume assumed
  assurance assured attach attaches attaching attend attended attention attribute attributed balance became bench
  branch breath breathe breed bridge brought business capital capitals captured caution circumstances clause clauses
  closure coalition collection compare compared comparing compile compiled compliant composed computed concerned
  concerning concurrent conditioned conduct conducted confined confirmation connect connects consented consenting
  consist consistent consists constant consult consultant consulting contain contained contains content contents
  contest continue continued continues continuing continuous contract contracted contracts contractual contrast
  contribute control controlled controlling controls convened conversion convert converted converts convey conveyed
  convicted conviction cooperation corrected correction count counted counts cover covered covering covers currency
  current currently declined deferral defined department depend dependent depends deposit deserve designated
  designation designed destination detail details direct directed direction directions directory disclosed disclosure
  discover discretion disposed distribute divest division dominated effect effective effects election elections
  enclosed endorsement engagement enhance enhanced enquire entire entirely entitle entitled entitlement entrance
  entrust except excepted exception exclude excluded excluding exclusion execute executed execution expect expense
  expenses expired expiring exposed exposure express expressly extend extended extension finance financed fitness
  folder forever founder founders generation heard hearing herein hereof hereto hereunder however identical identity
  illness imposed inclined include included includes inclusion incorporated incorporation inference inquire inquiry
  inspire instance insurance insured intent intention interest interests inventor invest invested investment issue
  issued issues issuing knowledge lapsed limit limitation limits management manager managers measured measures mention
  mentioned modifying moreover motion nation nominate nominated nomination notion observer observers obtain obtained
  occur occurred occurrence occurring operation operations opposed option options outlined participation partner
  partnering partners permission personal personnel pleasure portend portion portions positive precedent preceding
  present presented presents preserve preserved president pretend prevent prevented privacy privately produce produced
  product project projects promised promising prospect prospectus protect protected protection protects provide
  provided provides provisional reached reason reasons reassure recital recitals recover recovered recovery recurrent
  reduce reduced referral referred refined relations relationship relative relatives release released relevance relief
  relieve remain remainder remaining remains remission replaced reserve reserved reserves residence resident
  resignation resigned respected respective respectively respects retain retained retire retired retirement revised
  revision revocable revoked season section sections sector selection serve served settled settlement shape shapes
  shared sharing signer signing statement station stations structural substance supposed suspend suspended suspension
  terminal thereby therein thereof thereto thereunder thorough though thought throughout thrust transferable
  transferee transferor treasury uncover underlined vested waited waiting wetness whereby wherein whereof whichever
  whoever witnessing
`
  .trim()
  .split(/\s+/);

/** Words too short to be repaired by likeness; misread letters in them are put right only when they then read as one. */
export const shortWords: readonly string[] = `
  i a an the of to in on and or any all if is am are be by for that this from time with will shall which name date
  title upon under such they their my me own best use used uses may must not law laws deed hong kong as at it his
  her has have held hold until after force end ends rely list give gives given made make each only them then than
  these those both same does
`
  .trim()
  .split(/\s+/);
