export { checkServer } from './check-server.ts';
export { factsOf, openPool, type PoolWish } from './connect.ts';
export { defaultFolder } from './data-folder.ts';
export { type EmbeddedServer, type EmbeddedWish, startEmbedded } from './embedded-server.ts';
export { asRefusal, isConnectionLost } from './failure.ts';
export { migrate, type Migration } from './migrate.ts';
export { EngineRefusal } from './refusal.ts';
export { addressOfRunning } from './running.ts';
export { withTransaction } from './with-transaction.ts';
