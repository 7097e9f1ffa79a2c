/** The kinds of act in the groups in which a person looks for one; together they are all that there are. */
export const actGroups = [
  { group: 'own-shares', acts: ['buy-back', 'cancellation', 'move-to-treasury', 'treasury-sale'] },
  {
    group: 'issues',
    acts: [
      'placing',
      'consideration-issue',
      'rights-issue',
      'open-offer',
      'bonus-issue',
      'scrip-dividend',
      'scheme-grant',
      'vesting',
      'option-exercise',
    ],
  },
  {
    group: 'holders',
    acts: [
      'conversion',
      'transfer',
      'pledge',
      'pledge-enforcement',
      'pledge-release',
      'proxy',
      'voting-agreement',
      'vehicle-change',
    ],
  },
  { group: 'classes', acts: ['split', 'consolidation', 'class-terms'] },
  {
    group: 'board',
    acts: [
      'appointment',
      'resignation',
      'retirement',
      'independent-director',
      'auditor',
      'constitution-change',
      'winding-up',
      'delisting',
    ],
  },
] as const;
