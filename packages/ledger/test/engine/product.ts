// A product as small as can be, for tests that kill it: holds a data folder until its input ends.
import { once } from 'node:events';
import { EngineRefusal, startEmbedded } from '../../src/engine/index.ts';

const [folder = '', port] = process.argv.slice(2);

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

try {
  const log = (text: string): void => {
    process.stderr.write(text);
  };
  const server = await startEmbedded({ folder, log, ...(port === undefined ? {} : { port: Number(port) }) });
  tell({ url: server.url, port: server.port, pid: server.pid });
  process.stdin.resume();
  await once(process.stdin, 'end');
  await server.stop();
  tell({ stopped: true });
} catch (error) {
  if (!(error instanceof EngineRefusal)) throw error;
  tell({ refusal: error.refusal });
}
