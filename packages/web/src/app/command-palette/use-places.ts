import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { at, call } from '../../api/call.ts';
import { useIssuers } from '../../api/issuers.ts';
import { type Me, useMe } from '../../api/me.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { type Say, useName, useSay } from '../../language/say.tsx';
import { hongKongToday } from '../../time/asked.ts';
import { addressOfEntry } from '../places.ts';
import { screensOfIssuer } from '../screens-of-issuer.ts';
import type { Place } from './found.ts';

/** Every place that a search can lead to from here. */
export function usePlaces(asked: string): readonly Place[] {
  const { say } = useSay();
  const { issuer } = useParams({ strict: false });
  const { data: me } = useMe();
  return [
    ...useEntryPlace(issuer, asked),
    ...screenPlaces(issuer, me ?? null, say),
    ...useIssuerPlaces(),
    ...useRulePlaces(),
  ];
}

/** The screens of the issuer that is shown, and those that belong to none. */
function screenPlaces(issuer: string | undefined, me: Me | null, say: Say): readonly Place[] {
  const screen = (word: string, address: string): Place => ({
    sort: 'screen',
    name: say(word),
    detail: '',
    words: [],
    address: `/app${address}`,
  });
  const ofIssuer =
    issuer === undefined ? [] : screensOfIssuer.map(({ to, word }) => screen(word, to.replace('$issuer', issuer)));
  const own = ['', '/sessions', '/passkeys', '/keys'].map((part) => screen(ownWords[part] ?? '', `/access${part}`));
  return [...ofIssuer, screen('shell.issuers', ''), screen('shell.rulebook', '/rulebook'), ...(me === null ? [] : own)];
}

const ownWords: Readonly<Record<string, string>> = {
  '': 'app.your-access',
  '/sessions': 'access-nav.sessions',
  '/passkeys': 'access-nav.passkeys',
  '/keys': 'access-nav.keys',
};

function useIssuerPlaces(): readonly Place[] {
  const nameOf = useName();
  const { data } = useIssuers();
  return (data ?? []).map(({ id, names, stockCode }) => ({
    sort: 'issuer',
    name: nameOf(names, id),
    detail: stockCode ?? '',
    words: [id, ...Object.values(names).filter((name) => name !== undefined)],
    address: `/app/issuers/${encodeURIComponent(id)}`,
  }));
}

function useRulePlaces(): readonly Place[] {
  const { data } = useAnswer('rulebook', '', { on: hongKongToday(Date.now()) });
  const answered = (data ?? []).filter(({ title }) => title !== null);
  return answered.map(({ provision, title }) => ({
    sort: 'rule',
    name: provision,
    detail: title ?? '',
    words: [],
    address: `/app/rulebook/${encodeURIComponent(provision)}`,
  }));
}

/** An entry of the issuer that is shown, where what is typed is its whole id. */
function useEntryPlace(issuer: string | undefined, asked: string): readonly Place[] {
  const { language } = useSay();
  const id = asked.trim();
  const isAsked = issuer !== undefined && /^[a-z0-9][a-z0-9-]+$/.test(id);
  const { data } = useQuery({
    queryKey: ['entry-of-id', issuer, id],
    queryFn: async ({ signal }) => call<unknown>(at`/issuers/${issuer ?? ''}/entries/${id}`, { language, signal }),
    enabled: isAsked,
    retry: false,
  });
  if (!isAsked || data === undefined) return [];
  return [{ sort: 'entry', name: id, detail: '', words: [], address: addressOfEntry(issuer, id, null) }];
}
