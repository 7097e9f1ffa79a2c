import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hasScreenText } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { at, call } from '../../../api/call.ts';
import { useIssuer } from '../../../api/issuers.ts';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import { FaultNotice, Loading, Notice } from '../../../app/notices.tsx';
import { useName, useSay } from '../../../language/say.tsx';
import { Needs } from '../frame/needs.tsx';
import { useNamesOf } from '../people/use-people.ts';
import type { AuditLineJson } from '../shapes.ts';
import { auditSentence } from './sentence.ts';

const PAGE = 50;

/** Who did what with one issuer, and who was refused. */
export function IssuerAuditScreen(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer/access' });
  const nameOf = useName();
  const { data } = useIssuer(issuer);
  const title = say('access-audit.of-issuer', { issuer: { quote: nameOf(data?.names, issuer) } });
  return <Audit title={title} path={at`/issuers/${issuer}/audit-trail`} issuer={issuer} />;
}

/** Who came into the installation, and who was let in by whom. */
export function InstallationAuditScreen(): JSX.Element {
  const { say } = useSay();
  return <Audit title={say('access-audit.of-installation')} path="/installation/audit-trail" issuer={null} />;
}

interface AuditGiven {
  readonly title: string;
  readonly path: string;
  readonly issuer: string | null;
}

function Audit(given: AuditGiven): JSX.Element {
  const { say } = useSay();
  return (
    <Needs action="read-audit-trail" issuer={given.issuer}>
      <h1>{given.title}</h1>
      <p className="access-about">{say('access-audit.about')}</p>
      <Trail {...given} />
    </Needs>
  );
}

interface TrailPage {
  readonly lines: readonly AuditLineJson[];
  readonly next: string | null;
}

function Trail({ path, issuer }: AuditGiven): JSX.Element {
  const { say, language } = useSay();
  const { outcome, person } = useTexts();
  const asked = new URLSearchParams({ order: 'latest', limit: String(PAGE) });
  if (outcome === 'done' || outcome === 'refused') asked.set('outcome', outcome);
  if (person !== undefined) asked.set('person', person);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['access', path, asked.toString()],
    queryFn: async ({ pageParam, signal }) =>
      call<TrailPage>(`${path}?${asked.toString()}&after=${pageParam}`, { language, signal }),
    initialPageParam: '0',
    getNextPageParam: ({ next }) => next,
  });
  const lines = data?.pages.flatMap((page) => page.lines);
  const nameOf = useNamesOf((lines ?? []).flatMap(peopleIn), issuer);
  return (
    <>
      <Narrowed nameOf={nameOf} />
      {lines === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {lines === undefined ? error === null ? <Loading /> : null : <Lines lines={lines} nameOf={nameOf} />}
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('access-form.more')}
        </Button>
      ) : null}
    </>
  );
}

/** The ids of people that a line names. */
function peopleIn({ actor, about }: AuditLineJson): readonly string[] {
  return [actor, ...(about ?? '').split(' ')].filter((id) => id.startsWith('p-'));
}

/** What narrows the trail; it stands in the address. */
function Narrowed({ nameOf }: { readonly nameOf: (id: string) => string }): JSX.Element {
  const { say } = useSay();
  const { outcome = '', person } = useTexts();
  const change = useChangeAddress();
  return (
    <div className="access-narrowed">
      <NativeSelect
        label={say('access-audit.outcome')}
        value={outcome}
        onChange={(event) => change({ outcome: event.currentTarget.value })}
        data={[
          { value: '', label: say('access-audit.all') },
          { value: 'done', label: say('access-audit.done') },
          { value: 'refused', label: say('access-audit.refused') },
        ]}
      />
      {person === undefined ? null : (
        <Button variant="default" onClick={() => change({ person: undefined })}>
          {say('access-audit.only', { name: { quote: nameOf(person) } })} ✕{' '}
          <span className="unseen">{say('access-audit.everybody')}</span>
        </Button>
      )}
    </div>
  );
}

interface LinesGiven {
  readonly lines: readonly AuditLineJson[];
  readonly nameOf: (id: string) => string;
}

function Lines({ lines, nameOf }: LinesGiven): JSX.Element {
  const { say } = useSay();
  const { outcome, person } = useTexts();
  const isNarrowed = outcome !== undefined || person !== undefined;
  if (lines.length === 0) {
    return (
      <Notice title={say('access-audit.none-title')}>
        <p>{say(isNarrowed ? 'access-audit.none-such' : 'access-audit.none')}</p>
      </Notice>
    );
  }
  return (
    <ol className="access-lines audit-lines">
      {lines.map((line) => (
        <AuditLine key={line.number} line={line} nameOf={nameOf} />
      ))}
    </ol>
  );
}

function AuditLine({
  line,
  nameOf,
}: {
  readonly line: AuditLineJson;
  readonly nameOf: (id: string) => string;
}): JSX.Element {
  const { say } = useSay();
  const change = useChangeAddress();
  const isPerson = line.actor.startsWith('p-');
  return (
    <li className="audit-line">
      <span className="num quiet">{line.number}</span>
      <div>
        {auditSentence(line, { say, hasText: hasScreenText, nameOf })}
        <small>
          {say('shell.day', { day: { instant: line.at } })}
          {isPerson ? (
            <>
              {' · '}
              <button type="button" className="as-link" onClick={() => change({ person: line.actor })}>
                {say('access-audit.only', { name: { quote: nameOf(line.actor) } })}
              </button>
            </>
          ) : null}
        </small>
        {line.about === null || line.about.startsWith('p-') ? null : (
          <small className="audit-about">{line.about}</small>
        )}
      </div>
    </li>
  );
}
