/** Two issuers, so that writers of one and of several are there at once. */
export const issuers: readonly string[] = ['kestrel', 'merlin'];
