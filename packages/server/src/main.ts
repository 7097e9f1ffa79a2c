import { type Language, render } from '@tenfold/documents';
import { message, type Message } from '@tenfold/kernel';
import { EngineRefusal } from '@tenfold/ledger';
import { openProduct, type Product } from './start/open-product.ts';
import { type Settings, settingsFrom } from './start/settings.ts';

/** What the process says with its exit code, as the command line does. */
const BAD_INPUT = 2;
const FAULT = 4;

const settings = settingsFrom(process.env);
if ('key' in settings) refuse(settings, 'en');
else await run(settings);

/** Runs the product until it is told to end, or its database ends. */
async function run(given: Settings): Promise<void> {
  const { language } = given;
  try {
    const ended = endSignal();
    const product = await openProduct(given);
    greet(product, given);
    const isOurs = await Promise.race([ended.then(() => true), product.databaseEnded.then(() => false)]);
    if (!isOurs) refuse(message('server.database-ended'), language);
    await product.close();
    if (isOurs && given.greeting === 'text') print(message('server.ended'), language);
  } catch (error) {
    fail(error, language);
  }
}

function greet({ origin, firstLink }: Product, { language, greeting }: Settings): void {
  if (greeting === 'json') {
    process.stdout.write(`${JSON.stringify({ format: 'tenfold/serving/1', address: `${origin}/`, firstLink })}\n`);
    return;
  }
  print(message('server.listening', { address: { quote: `${origin}/` } }), language);
  print(message('server.screens', { address: { quote: `${origin}/app` } }), language);
  if (firstLink !== null) print(message('server.first-link', { address: { quote: firstLink } }), language);
}

/** Done when somebody asks the process to end; asked again, it goes on ending. */
async function endSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function fail(error: unknown, language: Language): void {
  if (error instanceof EngineRefusal) {
    refuse(error.refusal, language);
    return;
  }
  const { code, port } = (error ?? {}) as { readonly code?: unknown; readonly port?: unknown };
  if (code === 'EADDRINUSE') {
    refuse(message('server.port-taken', { port: { quote: String(port) } }), language);
    return;
  }
  process.exitCode = FAULT;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

function refuse(what: Message, language: Language): void {
  process.exitCode = BAD_INPUT;
  process.stderr.write(`${text(what, language)}\n`);
}

function print(what: Message, language: Language): void {
  process.stdout.write(`${text(what, language)}\n`);
}

function text(what: Message, language: Language): string {
  return render(what, { language, names: () => null });
}
