import { type Language, nameIn } from '@tenfold/documents/screens';
import { renderScreen } from '@tenfold/documents/screens';
import { message } from '@tenfold/kernel';
import { Fragment, type JSX } from 'react';
import type { AnnouncedLine, AnnouncedRow, AnnouncementJson } from '../../../api/poll-papers.ts';
import { told, toldPercent } from '../figures-told.ts';
import '../../papers/sheet.css';

/** The announcement as it is printed, in its own language whatever the screens speak. */
export function AnnouncementSheet({ announcement }: { readonly announcement: AnnouncementJson }): JSX.Element {
  const { title, opening, sections, language } = announcement;
  const say = sayIn(language);
  return (
    <article className="sheet announcement" lang={language} aria-label={title}>
      <header>
        <h2 className="sheet-title">{title}</h2>
      </header>
      <Lines lines={opening} />
      <Results announcement={announcement} say={say} />
      {sections.map(({ section, lines }) => (
        <section key={section}>
          <h3>{say(`results.heading.${section}`)}</h3>
          <Lines lines={lines} />
        </section>
      ))}
    </article>
  );
}

type SayIt = (key: string) => string;

function sayIn(language: string): SayIt {
  return (key) => renderScreen(message(key), { language: language as Language, names: () => null });
}

/** Sentences one below the other; what is left for the pen is seen to be open. */
function Lines({ lines }: { readonly lines: readonly AnnouncedLine[] }): JSX.Element {
  return (
    <>
      {lines.map(({ as, what: { key, text } }) => (
        <p key={`${key} ${text}`} className={as === 'blank' ? 'announcement-blank' : undefined}>
          {text}
        </p>
      ))}
    </>
  );
}

interface ResultsGiven {
  readonly announcement: AnnouncementJson;
  readonly say: SayIt;
}

/** As in print: a meeting that leaves abstentions out has no column for them. */
function columnsOf(results: AnnouncementJson['results']): readonly string[] {
  const abstain = results.some(({ all }) => all.votesAbstain !== null) ? ['votes-abstain'] : [];
  return ['class', 'votes-for', 'votes-against', ...abstain, 'shares', 'votes'];
}

/** One block for each resolution: its words, then a row for each class and one for all. */
function Results({ announcement: { results, language }, say }: ResultsGiven): JSX.Element {
  const columns = columnsOf(results);
  return (
    <div className="sheet-scroll" tabIndex={0} role="group" aria-label={say('results.sheet.results')}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'class' ? undefined : 'right'}>
                {say(`results.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map((one) => (
            <Fragment key={one.number}>
              <tr className="announced-resolution">
                <th scope="rowgroup" colSpan={columns.length}>
                  <b>{one.number}</b> {nameIn(one.subject, language as Language) ?? ''}
                  <span className="announced-outcome">
                    {say(`poll.word.${one.notPut ?? (one.carried ? 'carried' : 'lost')}`)}
                  </span>
                </th>
              </tr>
              {one.notPut !== null
                ? null
                : one.perClass.map((row) => <Row key={row.class} name={row.class} row={row} />)}
              {one.notPut !== null || one.perClass.length < 2 ? null : (
                <Row name={say('poll.page.all')} row={one.all} />
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, row }: { readonly name: string; readonly row: AnnouncedRow }): JSX.Element {
  const cells = [
    { key: 'for', votes: row.votesFor, percent: row.percentFor },
    { key: 'against', votes: row.votesAgainst, percent: row.percentAgainst },
    ...(row.votesAbstain === null ? [] : [{ key: 'abstain', votes: row.votesAbstain, percent: row.percentAbstain }]),
  ];
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map(({ key, votes, percent }) => (
        <td key={key} className="right">
          {told(votes)}
          {percent === null ? null : <small>({toldPercent(percent)})</small>}
        </td>
      ))}
      <td className="right">{told(row.totalShares)}</td>
      <td className="right">{told(row.totalVotes)}</td>
    </tr>
  );
}
