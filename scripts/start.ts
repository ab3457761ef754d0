/** `npm start`: builds, makes the demonstration trust if there is none, does its daily run, makes its schools' first documents, writes its mail, and says what it decided, why, and where the files are. */
import './local/zone.ts';
import { showProgress } from './local/progress.ts';
import { report, reportFailure } from './local/report.ts';
import { runLocally } from './local/run-locally.ts';

const DOCUMENTS = { kind: ['Commitment Plan', 'Headteacher report'] };

try {
  process.exitCode = report('daily', await runLocally('daily', {}, {}, showProgress), false);
  console.log();
  if (process.exitCode === 0) {
    const documents = await runLocally('documents', DOCUMENTS, {}, showProgress);
    process.exitCode = report('documents', documents, false);
    // The calendar has a link to each document, which is known only once it is made; the mail has it from there.
    const made = documents.answer.ok && documents.answer.data.files?.made;
    if (made && made.length > 0) await runLocally('daily', {}, {}, showProgress);
  }
  console.log();
  if (process.exitCode === 0)
    process.exitCode = report('reminders', await runLocally('reminders', {}, {}, showProgress), false);
} catch (error) {
  process.exitCode = reportFailure(error, false);
}
