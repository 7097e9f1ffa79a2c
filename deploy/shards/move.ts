// Moves one issuer to another server while it is written to:
//
//     FROM_URL=postgres://… TO_URL=postgres://… PLACEMENT=placement.json node deploy/shards/move.ts ISSUER SERVER
//
// The addresses are for the owner of the ledger on each; SERVER is the other one's name in the placement. With DIRECTORY_URL in
// the place of PLACEMENT it is written into the directory of directory.sql. See README.md.
import { moveIssuer } from './move-issuer.ts';

const [issuer, server] = process.argv.slice(2);
const { FROM_URL: from, TO_URL: to, DIRECTORY_URL: url, PLACEMENT: file } = process.env;
const directory = file ? { file } : url;
if (issuer && server && from && to && directory) {
  const { rows, caughtUp, heldFor } = await moveIssuer({ issuer, server, from, to, directory });
  process.stdout.write(
    `${issuer} lives at ${server}: ${rows} rows before, ${caughtUp} while held, for ${heldFor} ms.\n`,
  );
} else {
  process.stderr.write(
    'Needed: ISSUER SERVER, and FROM_URL, TO_URL and PLACEMENT or DIRECTORY_URL in the environment.\n',
  );
  process.exitCode = 2;
}
