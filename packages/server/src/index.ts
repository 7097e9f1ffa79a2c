export { type Access, type Action, actions, type Actor } from './access/access.ts';
export { type AppGiven, createApp } from './app.ts';
export type { Context } from './context.ts';
export * from './problem/index.ts';
export { attachRoutes } from './route/attach.ts';
export { type Answer, answered, made } from './route/answer.ts';
export { type Given, route, type Route } from './route/route.ts';
