export { backUpToFile } from './backup-file.ts';
export { restoreBackup, type Restored } from './restore-backup.ts';
export { type Backup, writeBackup } from './write-backup.ts';
