/** What an address can be told of: entries were added to an issuer's ledger, or an answer about its undertakings changed. */
export const webhookEvents = ['entries-appended', 'finding-changed'] as const;

export type WebhookEvent = (typeof webhookEvents)[number];
