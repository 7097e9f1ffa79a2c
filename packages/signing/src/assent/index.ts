export { isRole, type Role, roles } from '../role.ts';
export { type Assent, assentBytes } from './assent.ts';
export { type AssentChecked, type AssentClaim, checkAssent } from './check-assent.ts';
export { readAssent, readStatement } from './read-assent.ts';
export { type AssentStatement, challengeOf, statementText } from './statement.ts';
