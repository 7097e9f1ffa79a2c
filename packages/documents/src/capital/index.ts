export { capitalOfDayJson } from './capital-of-day-json.ts';
export { courseJson } from './course-json.ts';
export { type Unknown, type UnknownKind, unknownsOf } from './unknowns.ts';
