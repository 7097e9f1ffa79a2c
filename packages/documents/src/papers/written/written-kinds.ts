/** The papers that are written in words: each has a format of its name. */
export const writtenKinds = [
  'beneficiary-certificate',
  'committee-report',
  'annual-report-section',
  'conversion-notice',
  'exchange-notice',
  'undertaking',
  'announcement',
  'letter-before-action',
  'board-minute',
  'cure-letter',
  'endeavours-report',
  'termination-notice',
] as const;
