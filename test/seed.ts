import { configureGlobal } from 'fast-check';

// Random cases are the same in every run, so that a failure belongs to a change and not to the day. Others can be tried:
// TENFOLD_SEED=7 npm test
configureGlobal({ seed: Number(process.env['TENFOLD_SEED'] ?? 20180430) });
