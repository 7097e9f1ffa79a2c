import { z } from 'zod';

/** A screen of ours that somebody came from, and no other place: nobody is sent elsewhere by signing in. */
const ownScreen = /^\/app(?:[/?#][!-~]{0,1500})?$/;

export const nextField = z.string().regex(ownScreen).meta({ description: 'The screen to come back to, as `/app/…`' });

/** What a browser keeps while its person is with the OpenID provider: our secret, and where he goes when he is back. */
export interface WayBack {
  readonly secret: string;
  readonly next: string;
}

/** The cookie's text of it, and back: what a cookie says may have been planted there, so that it is looked at again. */
export const wayBack = {
  write: ({ secret, next }: WayBack): string => `${secret}.${Buffer.from(next).toString('base64url')}`,
  read: (text: string): WayBack => {
    const [secret = '', kept = ''] = text.split('.');
    const next = Buffer.from(kept, 'base64url').toString('utf8');
    return { secret, next: ownScreen.test(next) ? next : '/app' };
  },
};
