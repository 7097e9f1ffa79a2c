import type { Language, PublicView } from '@tenfold/documents';
import { addressOf, sayPage } from '../layout.ts';

/** The query of a page, as it goes on into its links. */
export type PageQuery = Readonly<Record<'on' | 'known' | 'lang', string | undefined>>;

/** What the parts of the public page are shown from. */
export interface Shown {
  readonly view: PublicView;
  readonly issuer: string;
  /** The day that is shown, whether it was asked for or is today. */
  readonly on: string;
  readonly known: string | null;
  /** How many entries the ledger had: a check on the reader's device asks whether it still has as many. */
  readonly entries: bigint;
  readonly language: Language;
  readonly query: PageQuery;
}

/** The address of the reasons of a finding, on the same day. */
export function addressOfFinding(finding: string, { issuer, query }: Shown): string {
  return addressOf(`${pathOf(issuer)}/findings/${encodeURIComponent(finding)}`, query);
}

/** The path of an issuer's public page. */
export function pathOf(issuer: string): string {
  return `/issuers/${encodeURIComponent(issuer)}`;
}

/** Says what stands on every public page. */
export function sayOf({ language }: Pick<Shown, 'language'>): ReturnType<typeof sayPage> {
  return sayPage(language);
}
