/** The screens of an issuer in the order in which the head names them. To add one, name its address and its word here. */
export const screensOfIssuer = [{ to: '/issuers/$issuer', word: 'shell.undertaking', exact: true }] as const;
