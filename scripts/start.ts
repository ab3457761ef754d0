/** `npm start`: builds, makes the demonstration trust if there is none, recomputes it, and says what it decided and wrote. */
import './local/zone.ts';
import { showProgress } from './local/progress.ts';
import { report, reportFailure } from './local/report.ts';
import { runLocally } from './local/run-locally.ts';

try {
  process.exitCode = report('recompute', await runLocally('recompute', {}, {}, showProgress), false);
} catch (error) {
  process.exitCode = reportFailure(error, false);
}
