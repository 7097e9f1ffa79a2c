/** Whoever looks for entries of one kind finds them among a million without reading the others. */
export const kindIndex = `
create index entry_kind on tenfold.entry (issuer, kind, number);
`;
