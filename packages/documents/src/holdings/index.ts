export { holdingsJson } from './holdings-json.ts';
