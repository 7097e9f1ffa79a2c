/** The name of the format of claims. */
export const claimsFormat = 'tenfold/claims/1';
