/** `npm start`: builds, makes the demonstration trust if there is none, does its daily run, and says what it decided, why, and where the files are. */
import './local/zone.ts';
import { showProgress } from './local/progress.ts';
import { report, reportFailure } from './local/report.ts';
import { runLocally } from './local/run-locally.ts';

try {
  process.exitCode = report('daily', await runLocally('daily', {}, {}, showProgress), false);
} catch (error) {
  process.exitCode = reportFailure(error, false);
}
