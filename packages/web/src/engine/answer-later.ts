import type { IssuerRecord } from '@tenfold/kernel';
import type { Question, Questions } from './questions.ts';

/** What is asked seldom: what answers it is loaded when it is asked first. */
type LaterQuestion = Extract<
  Question,
  {
    readonly name:
      | 'clear'
      | 'programme'
      | 'programme-calendar'
      | 'duties'
      | 'duties-calendar'
      | 'claims'
      | 'endeavours'
      | 'paper';
  }
>;

/** Answers a question whose functions are not there from the beginning. */
export async function answerLater(
  record: IssuerRecord,
  question: LaterQuestion,
): Promise<Questions[LaterQuestion['name']]['answer']> {
  const { about } = question;
  switch (question.name) {
    case 'clear':
      return (await import('./clear.ts')).clear(record, question.given, about);
    case 'programme':
      return (await import('./programme.ts')).programme(record, question.given, about);
    case 'programme-calendar':
      return (await import('./programme.ts')).programmeAsCalendar(record, question.given, about);
    case 'duties':
      return (await import('./duties.ts')).duties(record, question.given, about);
    case 'duties-calendar':
      return (await import('./duties.ts')).dutiesAsCalendar(record, question.given, about);
    case 'claims':
      return (await import('./claims.ts')).claims(record, question.given, about);
    case 'endeavours':
      return (await import('./claims.ts')).endeavours(record, question.given, about);
    case 'paper':
      return (await import('./papers.ts')).paper(record, question.given, about);
  }
}
