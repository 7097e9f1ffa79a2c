import { type PlainDate, type RuleVersion, versionIn } from '@tenfold/kernel';

/** Whether shares bought back must be cancelled, or may be held in treasury where law and articles of the issuer allow. */
const versions: readonly RuleVersion<{ readonly treasury: 'none' | 'allowed' }>[] = [
  {
    id: 'treasury@2018-04-30',
    from: '2018-04-30',
    parameters: { treasury: 'none' },
    source: "law firms' notes on the treasury regime of 2024",
  },
  {
    id: 'treasury@2024-06-11',
    from: '2024-06-11',
    parameters: { treasury: 'allowed' },
    source:
      'http://www.morganlewis.com/pubs/2024/04/hkex-changes-to-treasury-share-listing-rules-effective-11-june-2024',
  },
];

/** Whether the Rules of a day let an issuer hold shares that it bought back in treasury. */
export function mayHoldInTreasury(on: PlainDate): boolean {
  return versionIn(versions, on)?.parameters.treasury === 'allowed';
}
