/**
 * What an address can be told of: entries were added to an issuer's ledger, an answer about its undertakings changed, duties
 * are due within days or today, or have become late.
 */
export const webhookEvents = ['entries-appended', 'finding-changed', 'duty-due', 'duty-late'] as const;

export type WebhookEvent = (typeof webhookEvents)[number];
