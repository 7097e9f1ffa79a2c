// Does by DuckDB what count-ours.ts does, and prints what it took: node bench/count/count-duckdb.ts FOLDER [THREADS]
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { boundMember, resolutionNumbers } from './invented-poll.ts';

/**
 * Every line judged, the same causes in the same order. Whole counts are told as cheaply as these lines allow, and the numbers of
 * refused lines, which ours gives, are not asked for.
 */
function judging(instructions: string): string {
  const columns = ['member', 'class', 'resolution', 'for', 'against', 'abstain', 'received'];
  const types = columns.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  return `
    create temp table judged as
    with lines as (
      select member, class, resolution,
        case when not contains("for", '.') then try_cast("for" as bigint) end as f,
        case when not contains(against, '.') then try_cast(against as bigint) end as a,
        case when not contains(abstain, '.') then try_cast(abstain as bigint) end as s,
        try_cast(received as timestamptz) as received
      from read_csv('${instructions}', header = true, columns = {${types}})
    )
    select l.*,
      case
        when r.member is null and m.member is null then 'member-unknown'
        when r.member is null then 'class-not-held'
        when n.number is null then 'resolution-unknown'
        when f is null or a is null or s is null then 'no-whole-count'
        when f + a + s > r.shares then 'over-holding'
        when l.member = '${boundMember}' and l.resolution = '${resolutionNumbers.at(-1)}' then 'bound-to-abstain'
        when l.received is null then 'time-unreadable'
      end as cause
    from lines l
    left join register r on r.member = l.member and r.class = l.class
    left join (select distinct member from register) m on m.member = l.member
    left join resolutions n on n.number = l.resolution`;
}

/** The last received of each member, class and resolution, and the sums of those by resolution and class, in shares and votes. */
const summing = `
  with standing as (
    select member, class, resolution,
      arg_max({'f': f, 'a': a, 's': s}, {'received': received, 'f': -f, 'a': a, 's': s}) as v
    from judged where cause is null group by member, class, resolution
  )
  select resolution, class, sum(v.f)::varchar, sum(v.a)::varchar, sum(v.s)::varchar,
    sum(v.f * (case when class = 'A' then 10 else 1 end))::varchar,
    sum(v.a * (case when class = 'A' then 10 else 1 end))::varchar, count(*)
  from standing group by all order by resolution, class`;

const [, , folder = '', threads = '2'] = process.argv;

async function rowsOf(connection: DuckDBConnection, text: string): Promise<readonly DuckDBValue[][]> {
  return (await connection.runAndReadAll(text)).getRows();
}

const start = process.hrtime.bigint();
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const types = `{'member': 'VARCHAR', 'class': 'VARCHAR', 'shares': 'BIGINT'}`;
await connection.run(
  `create table register as select * from read_csv('${join(folder, 'register.csv')}', header = true, columns = ${types})`,
);
await connection.run('create table resolutions (number varchar)');
await connection.run(`insert into resolutions values ${resolutionNumbers.map((number) => `('${number}')`).join(', ')}`);
await connection.run(judging(join(folder, 'instructions.csv')));
const causes = await rowsOf(connection, 'select cause, count(*) from judged where cause is not null group by cause');
const sums = await rowsOf(connection, summing);
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
const named = Object.fromEntries(causes.map(([cause, count]) => [String(cause), Number(count)]));
const shown = resolutionNumbers.map((number) => [
  number,
  ...sums.filter(([of]) => of === number).map((row) => row.slice(1, 5).map(String).join(' ')),
]);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cores = (userCPUTime + systemCPUTime) / 1000;
process.stdout.write(JSON.stringify({ milliseconds, cores, megabytes: maxRSS / 1000, causes: named, sums: shown }));
