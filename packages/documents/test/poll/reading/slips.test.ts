import { describe, expect, test } from 'vitest';
import { readLines, remarksOf } from './lines-sheet.ts';

const head = 'Resolutions | FOR | AGAINST | Total number of voting Shares | Total number of votes cast';

/** A resolution of which class B has ten votes a share; `given` are the cells that are printed otherwise than is right. */
function table(given: Readonly<Record<string, string>> = {}, heading = head): string {
  const cell = (name: string, usual: string): string => given[name] ?? usual;
  return [
    heading,
    `1. To receive the accounts | Class A | 800 ${cell('a', '(80.00%)')} | 200 (20.00%) | 1,000 | ${cell('total', '1,000')}`,
    'Class B | 5,000 (100.00%) | 0 (0.00%) | 500 | 5,000',
    `Total | ${cell('all', '5,800')} (96.67%) | 200 (3.33%) | 1,500 | 6,000`,
  ].join('\n');
}

describe('what an issuer got wrong is told with both figures', () => {
  test('nothing where nothing is wrong', () => {
    const { slips, unsure } = readLines(table());
    expect([slips, unsure]).toEqual([[], []]);
  });

  test('a percentage that is not that of its count', () => {
    const { slips, figures } = readLines(table({ a: '(81.00%)' }));
    expect(remarksOf(slips)).toEqual(['slip.percent: 1, A, announcement.way.for, 81.00%, 80.00%']);
    // What is printed is told as it is printed.
    expect(figures.find(({ figure, shareClass }) => figure === 'percentFor' && shareClass === 'A')?.printed).toBe(
      '81.00',
    );
  });

  test('a total that is not what the row adds up to', () => {
    const { slips } = readLines(table({ total: '1,001' }));
    // Neither the row nor the column of the classes comes out: 1,001 and 5,000 are not 6,000.
    expect(remarksOf(slips)).toEqual([
      'slip.total: 1, A, 1001, 1000',
      'slip.classes: 1, announcement.column.total, 6000, 6001',
    ]);
  });

  test('classes that do not add up to all', () => {
    const { slips } = readLines(table({ all: '5,801' }));
    expect(remarksOf(slips)).toContain('slip.classes: 1, announcement.way.for, 5801, 5800');
  });

  test('shares and votes under each other’s heading are told by their values', () => {
    const exchanged = 'Resolutions | FOR | AGAINST | Total number of votes cast | Total number of voting Shares';
    const { slips, published } = readLines(table({}, exchanged));
    expect(remarksOf(slips)).toEqual(['slip.exchanged: 1, 5000, 500']);
    // The draft has each figure under the heading under which it is printed, as its format wants.
    expect(published.resolutions[0]?.perClass?.[1]).toMatchObject({ totalVotes: 500n, totalShares: 5000n });
  });

  test('headings that say nothing: the values alone tell which total is which', () => {
    const { published, slips } = readLines(table({}, 'Resolutions | FOR | AGAINST | TOTAL | TOTAL'));
    expect(slips).toEqual([]);
    expect(published.resolutions[0]).toMatchObject({ totalShares: 1500n, totalVotes: 6000n });
  });

  test('said to be carried with fewer votes for than against', () => {
    const { slips, published } = readLines(
      'Resolutions | FOR | AGAINST\n1. To sell the ships | 400 (40.00%) | 600 (60.00%)\nAll of the above resolutions were duly passed as ordinary resolutions.',
    );
    expect(remarksOf(slips)).toEqual(['slip.outcome: 1, 400, 600']);
    expect(published.resolutions[0]?.carried).toBe(true);
  });
});

describe('what is not sure is left out and told', () => {
  test('figures that nothing bears out', () => {
    const { figures, published, unsure } = readLines(
      'Resolutions | FOR | AGAINST\n1. To sell | 400 (41.00%) | 600 (58.00%)',
    );
    expect(figures.map(({ sureness }) => sureness)).toEqual(['doubtful', 'doubtful', 'doubtful', 'doubtful']);
    expect(published.resolutions).toEqual([{ number: '1' }]);
    expect(remarksOf(unsure)[0]).toContain('unsure.figures: 1');
  });

  test('where one percentage comes out and the other does not, a row is likely and not certain', () => {
    const { figures } = readLines('Resolutions | FOR | AGAINST\n1. To sell | 400 (40.00%) | 600 (61.00%)');
    expect(new Set(figures.map(({ sureness }) => sureness))).toEqual(new Set(['likely']));
  });

  test('counts without any percentage or total are likely, not certain', () => {
    const { figures } = readLines(
      'Resolutions | FOR | AGAINST | ABSTAIN\n1. To sell | 43,933,952 | 2,850,587 | 4,492,637',
    );
    expect(figures.map(({ figure, sureness }) => `${figure} ${sureness}`)).toEqual([
      'votesFor likely',
      'votesAgainst likely',
      'votesAbstain likely',
    ]);
  });

  test('a number that stands at two resolutions: the figures of neither are taken', () => {
    const { published, unsure } = readLines(
      'Resolutions | FOR | AGAINST\n1. To sell | 3 (75.00%) | 1 (25.00%)\n2. To buy | 1 (25.00%) | 3 (75.00%)\n2. To keep | 2 (50.00%) | 2 (50.00%)',
    );
    expect(published.resolutions.map(({ number }) => number)).toEqual(['1']);
    expect(remarksOf(unsure)).toEqual(['unsure.twice: 2']);
  });

  test('rows of classes of which one has no name', () => {
    const { figures, unsure } = readLines(
      'Resolutions | FOR | AGAINST\n1. To sell | Class A | 3 (75.00%) | 1 (25.00%)\nClass A | 3 (75.00%) | 1 (25.00%)\n2. To buy | 4 (80.00%) | 1 (20.00%)\nClass A | 4 (80.00%) | 1 (20.00%)',
    );
    expect(figures.filter(({ resolution }) => resolution === '2')).toEqual([]);
    expect(remarksOf(unsure)).toContain('unsure.rows-alike: 2');
  });

  test('a percentage with other decimals than all others may have been cut off', () => {
    const { figures } = readLines(
      'Resolutions | FOR | AGAINST\n1. To sell | 3 (75.00%) | 1 (25.00%)\n2. To buy | 1 (25.0%) | 3 (75.00%)',
    );
    expect(figures.filter(({ sureness }) => sureness === 'doubtful').map(({ printed }) => printed)).toEqual(['25.0']);
  });
});

describe('cells that ran into each other', () => {
  // The figures of a published poll as a page flattened them; what they are is in the cases (genor-2024-06-27).
  test.each([
    ['1771731010 (100.000000%) (0.000000%)', [177_173_101n, 0n]],
    ['1751706012002500 (98.869749%) (1.130251%)', [175_170_601n, 2_002_500n]],
    ['175,173,1012,000,000 (98.871160%) (1.128840%)', [175_173_101n, 2_000_000n]],
  ])('%s', (cells, expected) => {
    const { published } = readLines(`Resolutions | FOR | AGAINST\n1. To receive the accounts\n${cells}`);
    const [one] = published.resolutions;
    expect([one?.votesFor, one?.votesAgainst]).toEqual(expected);
  });

  test('are left alone where several ways of parting them bring out the percentages', () => {
    const { published, unsure } = readLines(
      'Resolutions | FOR | AGAINST\n1. To receive\n500500 (50%) (50%)\n2. To sell\n100100100 (50%) (50%)',
    );
    expect(published.resolutions.map(({ votesFor }) => votesFor)).toEqual([500n, undefined]);
    expect(remarksOf(unsure)).toEqual(['unsure.parted: 1', 'unsure.too-few: 2']);
  });
});
