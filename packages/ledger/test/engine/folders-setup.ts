import { afterAll } from 'vitest';
import { deleteFolders } from './folders.ts';

afterAll(deleteFolders);
