import { countMessages } from '@tenfold/documents/messages/count';
import { paperPollResultsMessages } from '@tenfold/documents/messages/paper-poll-results';
import { pollMessages } from '@tenfold/documents/messages/poll';
import { pollSealMessages } from '@tenfold/documents/messages/poll-seal';
import { receiptMessages } from '@tenfold/documents/messages/receipt';
import { addScreenSentences } from '@tenfold/documents/screens';

// The screens of polls say what the command line and the papers say of them, and these sentences come with the screens.
addScreenSentences([countMessages, pollMessages, pollSealMessages, paperPollResultsMessages, receiptMessages]);
