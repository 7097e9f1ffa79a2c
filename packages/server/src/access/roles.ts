/** The roles that a person can hold with an issuer. */
export const issuerRoles = [
  'company-secretary',
  'approver',
  'beneficiary-and-counsel',
  'committee',
  'compliance-adviser',
  'registrar',
  'shareholder',
  'regulator',
] as const;

/** The roles that a person can hold with the installation as a whole. */
export const installationRoles = ['operator'] as const;

export type Role = (typeof issuerRoles)[number] | (typeof installationRoles)[number];
