import { hongKongCalendar } from '../../packages/rulebook/src/hk/calendar/index.ts';
import { dutyKinds } from '../../packages/rulebook/src/hk/main-board/duties/index.ts';

const status = {
  'read-on-its-own-page': 'read on its own page',
  'secondary-source': 'from a secondary source',
  'not-checked': 'not checked',
};

/** The page of the kinds of duty and of the trading calendar that their clocks count by. */
export function dutiesPage() {
  return `${[
    '# Duties and their clocks',
    'Made by `npm run generate` from `packages/rulebook/src/hk/main-board/duties` and `packages/rulebook/src/hk/calendar`.',
    [
      'A duty is late when its last instant has passed and no entry shows it done, and late for ever once it was. What shows it',
      'done is told by the kind itself, or by an entry `duty-discharged` that names its id. What findings ask for stands beside',
      'these kinds under the ids of the findings.',
    ].join('\n'),
    '## Kinds',
    ...dutyKinds.map(kindText),
    '## The trading calendar',
    [
      'A business day is one on which the Exchange deals. Saturdays, Sundays and general holidays are none; a half-day is one; a',
      'day on which severe weather cancelled all trading is none, and since 23 September 2024 the market trades through it.',
      'Nothing is computed beyond the last day: a duty due after it is `beyond-calendar`. All ten years were compared once with',
      'date-holidays 3.37.0 (CC BY 3.0) and no day differed; that package is no part of the project.',
    ].join('\n'),
    yearsTable(),
    '## Days of severe weather',
    weatherTable(),
  ].join('\n\n')}\n`;
}

/** @param {import('@tenfold/kernel').DutyKind} kind */
function kindText({ name, provision, title, paraphrase, textStatus, source }) {
  return [`### ${title.en}`, `\`${name}\` · ${provision} · ${status[textStatus]} · ${source}`, paraphrase.en].join(
    '\n\n',
  );
}

function yearsTable() {
  const rows = hongKongCalendar.years.map(
    ({ year, holidays, halfDays, source, textStatus }) =>
      `| ${year} | ${holidays.length} | ${halfDays.length} | ${status[textStatus]} | ${source} |`,
  );
  return ['| year | holidays beside Sundays | half-days | checked | where |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function weatherTable() {
  const rows = hongKongCalendar.years.flatMap(({ severeWeather }) =>
    severeWeather.map(
      ({ on, warning, trading, source, textStatus }) =>
        `| ${on} | ${warning} | ${trading} | ${status[textStatus]} | ${source} |`,
    ),
  );
  return ['| day | warning | trading | checked | where |', '|---|---|---|---|---|', ...rows].join('\n');
}
