import { resolve } from 'node:path';
import { message } from '@tenfold/kernel';
import { exitCodes } from '../exit-code.ts';
import { projectRoot } from '../project-root.ts';
import { serving } from '../serving.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** `tenfold serve [--port N] [--data FOLDER]`: starts the product and runs until it is ended. */
export async function run(given: Given): Promise<Outcome> {
  const { options } = given.arguments;
  const [port, data] = [options.get('port'), options.get('data')];
  if (port !== undefined && !isPort(port)) return refused(message('cli.no-port', { quote: { quote: port } }));
  const settings = {
    ...(port === undefined ? {} : { TENFOLD_PORT: port }),
    ...(data === undefined ? {} : { TENFOLD_DATA: resolve(given.cwd, data) }),
  };
  return {
    exit: exitCodes.nothingWrong,
    page: () => [],
    // The server itself says where it is, once it is there.
    json: () => undefined,
    ...serving({ root: projectRoot(import.meta.dirname), settings }, given),
  };
}

function isPort(typed: string): boolean {
  return /^\d{1,5}$/.test(typed) && Number(typed) <= 65_535;
}
