/** Who signs an undertaking, in the order in which they do: each over everything before. The names of the fields in the PDF. */
export const roles = ['beneficiary', 'beneficiary-witness', 'company', 'company-witness'] as const;

export type Role = (typeof roles)[number];

export function isRole(name: string): name is Role {
  return roles.some((role) => role === name);
}
