// Runs one benchmark in a process of its own, so that none inherits what another left in memory or compiled.
import { benchmarks } from './benchmarks.ts';

const found = benchmarks.find(({ name }) => name === process.argv[2]);
if (found === undefined) throw new Error(`there is no benchmark ${process.argv[2]}`);
const { measure } = await found.load();
process.stdout.write(JSON.stringify(await measure()));
