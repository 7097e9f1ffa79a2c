// A duty says whatever the rules say: whoever reminds of it can say everything.
import '../messages/index.ts';

export { DAYS_LATE, remindedNow } from './reminded-now.ts';
export {
  type RemindedDuty,
  type ReminderGiven,
  type ReminderMail,
  reminderMail,
  type ReminderStage,
} from './reminder-mail.ts';
