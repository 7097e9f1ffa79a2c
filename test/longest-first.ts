import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest by far: begun last, they would keep everybody waiting for them alone. */
const longest = [
  'browser/pictures.test.ts',
  'browser/accessible.test.ts',
  'intake/test/scans.test.ts',
  'instrument/lines.test.ts',
];

/** The order in which files of tests are begun: those that take longest come first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is a sequencer that sorts, and no array
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => longest.some((end) => moduleId.endsWith(end));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
