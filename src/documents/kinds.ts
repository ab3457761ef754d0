/** Every kind of document. A new one is a file in `kinds/`, a template in `sheets-templates/documents/`, and a line here. */
import type { DocumentKind } from './kind.ts';
import { boardAssuranceReport } from './kinds/board-assurance-report.ts';
import { captureReturn } from './kinds/capture-return.ts';
import { categoryLetter } from './kinds/category-letter.ts';
import { commitmentPlan } from './kinds/commitment-plan.ts';
import { dataDashboard } from './kinds/data-dashboard.ts';
import { executiveTeamAgenda } from './kinds/executive-team-agenda.ts';
import { factCheck } from './kinds/fact-check.ts';
import { headteacherBoardAgenda } from './kinds/headteacher-board-agenda.ts';
import { headteacherReport } from './kinds/headteacher-report.ts';
import { rrcp } from './kinds/rrcp.ts';
import { schoolOnAPage } from './kinds/school-on-a-page.ts';
import { sefHeadlines } from './kinds/sef-headlines.ts';
import { sefSummary } from './kinds/sef-summary.ts';

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  commitmentPlan,
  rrcp,
  captureReturn,
  sefSummary,
  factCheck,
  headteacherReport,
  schoolOnAPage,
  categoryLetter,
  executiveTeamAgenda,
  headteacherBoardAgenda,
  dataDashboard,
  sefHeadlines,
  boardAssuranceReport,
];
