export { fieldProblem, type HttpProblem, isProblem, problemFor, problemOf, type Told } from './http-problem.ts';
export { type ProblemKind, statusOf } from './kinds.ts';
export { PROBLEM_TYPE, type ProblemJson, problemJson, typeOf } from './problem-json.ts';
export { sendProblem } from './send-problem.ts';
