import type { JSX } from 'react';
import type { CastJson, CastsJson } from '../../format/capital.ts';
import { useSay } from '../../language/say.tsx';
import { useNames } from '../undertaking/use-names.ts';
import { tellCount, tellFraction, tellPart } from './told.ts';

/** What each beneficiary and all others can cast, on ordinary and on reserved matters. */
export function DayCasts({ issuer, casts }: { readonly issuer: string; readonly casts: CastsJson }): JSX.Element {
  const { say, sayWith } = useSay();
  const named = sayWith(useNames(issuer));
  return (
    <>
      <table className="capital-table">
        <caption>{say('capital-screen.casts')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('capital-screen.ordinary')}</th>
            <th scope="col">{say('capital-screen.reserved')}</th>
          </tr>
        </thead>
        <tbody>
          {casts.beneficiaries.map(({ person, ordinary, reserved }) => (
            <Caster
              key={person}
              name={named('capital-screen.name', { who: { name: person } })}
              of={[ordinary, reserved]}
            />
          ))}
          <Caster name={say('capital-screen.all-others')} of={[casts.others.ordinary, casts.others.reserved]} />
          <tr className="sum">
            <th scope="row">{say('capital-screen.all-votes')}</th>
            <td>{tellCount(casts.all.ordinary, say)}</td>
            <td>{tellCount(casts.all.reserved, say)}</td>
          </tr>
        </tbody>
      </table>
      <p className="capital-note">{say('capital-screen.by-control')}</p>
    </>
  );
}

function Caster({ name, of }: { readonly name: string; readonly of: readonly CastJson[] }): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      {of.map((cast, index) => (
        <Cast key={index === 0 ? 'ordinary' : 'reserved'} cast={cast} />
      ))}
    </tr>
  );
}

/** The cut percentage; the votes themselves and the exact fraction stand in its title and for whoever hears the page. */
function Cast({ cast: { votes, part } }: { readonly cast: CastJson }): JSX.Element {
  const { say } = useSay();
  const isKnown = part !== null && part.low === part.high;
  return (
    <td className={isKnown ? undefined : 'not-known'} title={tellFraction(part, say)}>
      {tellPart(part, say)}
      <small>{isKnown ? tellCount(votes, say) : null}</small>
    </td>
  );
}
