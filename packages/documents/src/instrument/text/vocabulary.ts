/**
 * The words that an undertaking is recognised by. A word of the paper that is none of them but one misread letter away
 * from one is read as it. Words that only look alike stand here too, so that they are left alone.
 */
export const vocabulary: readonly string[] = `
  undertake undertakes undertaken undertaking undertakings undertook covenant covenants promise promises agree agrees agreed
  acknowledge acknowledges acknowledged acknowledgement confirm confirms hereby irrevocably unconditionally legally
  jointly severally personally beneficiary beneficiaries beneficial beneficially weighted voting rights right structure
  company companies issuer issuers corporation shareholder shareholders member members investor investors holder holders
  holding holds shares share stock exchange listing listed delisting delisted withdrawal withdrawn cancellation
  comply complies complied complying compliance observe observes observed observance abide abides adhere adheres adherence
  conform conforms fulfil fulfils perform performs requirement requirements applicable provisions provision obligation
  obligations relevant rules rule regulations endeavour endeavours endeavor endeavors effort efforts reasonable reasonably
  commercially practicable possible procure procures procured ensure ensures ensured cause causes caused secure secures
  vehicle vehicles partnership limited trust trusts trustee trusted private entity entities nominee nominees intermediary
  through whether directly indirectly attached interested definitions definition expressions expression meaning meanings
  capitalised capitalized otherwise context references reference consideration considerations anticipation proceeding
  proceedings application applying applied applies waiver waivers waive waived modify modified modification reliance relies
  relying benefit benefits beneficent enforce enforces enforced enforceable enforcement enforcing against third parties party
  terminate terminates terminated termination terminations determination determine determined determines automatically
  automatic earlier later cease ceases ceased ceasing expire expires expiry lapse lapses notice notices written
  survive survives survival accrued accrue accrues antecedent prejudice prejudiced affect affects affected remedies remedy
  liabilities liability damages damage injunction injunctions injunctive breach breaches breached governed governing govern
  governs construed construe interpreted interpret interpretation accordance jurisdiction jurisdictions exclusive inclusive
  exclusively courts court arbitration arbitral arbitrator disputes dispute claims claim submit submits irrevocable
  special administrative region kingdom england english islands cayman singapore bermuda republic
  presence witness witnesses witnessed signature signatures signatory signed occupation occupations address addresses
  position positions director directors executive executives secretary authorised authorized representative behalf
  whereas required requires pursuant intended intends intend confer confers conferred conferring acquire acquires acquired
  acquiring purchase purchasing amended amend amendment amendments supplemented modified additional transfer transfers
  transferred dispose disposal assign assigns assigned assignment maximum aggregate exceed conditional condition conditions
  subject respect including duration existing expressed avoidance doubt because become becomes before between
  people person persons general without within another purposes purpose prepare prepared proposal
  proposes proposed complete completes completed completion consent consents approval approved notify notifies relating
  related relation connection connected security securities
`
  .trim()
  .split(/\s+/);

/** Words too short to be repaired by likeness; misread letters in them are put right only when they then read as one. */
export const shortWords: readonly string[] =
  'i a an the of to in on and or any all if is am are be by for that this from time with will shall which name date title upon under such they their my me own best use used uses may must not law laws deed hong kong as at it his her has have held hold until after force end ends rely list give gives given made make each only them then than these those both same does'.split(
    ' ',
  );
