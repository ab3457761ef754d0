/** Script projects that are bound to a file: their content as it was pushed, and the versions kept of it. */
import { createHash } from 'node:crypto';

export const FILE_TYPES = ['SERVER_JS', 'HTML', 'JSON'] as const;

export interface ScriptFile {
  readonly name: string;
  readonly type: (typeof FILE_TYPES)[number];
  readonly source: string;
}

export interface Version {
  readonly versionNumber: number;
  readonly description: string;
  readonly createdAt: number;
  readonly files: readonly ScriptFile[];
}

export interface Project {
  readonly scriptId: string;
  readonly title: string;
  /** The spreadsheet that it is bound to: whoever may edit that may edit this. */
  readonly parentId: string;
  readonly creator: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly updatedBy: string;
  readonly files: readonly ScriptFile[];
  readonly versions: readonly Version[];
}

/** What a new project holds. */
const FIRST_MANIFEST: ScriptFile = {
  name: 'appsscript',
  type: 'JSON',
  source: JSON.stringify(
    { timeZone: 'America/New_York', dependencies: {}, exceptionLogging: 'STACKDRIVER', runtimeVersion: 'V8' },
    null,
    2,
  ),
};

export class ScriptStore {
  private readonly projects = new Map<string, Project>();

  /** No list of Google's shows bound scripts: this is for tests alone. */
  all(): readonly Project[] {
    return [...this.projects.values()];
  }

  find(scriptId: string): Project | undefined {
    return this.projects.get(scriptId);
  }

  make(title: string, parentId: string, creator: string, now: number): Project {
    const mark = createHash('sha256')
      .update(`script ${this.projects.size + 1}`)
      .digest('base64url');
    return this.put({
      scriptId: `1${mark}Local-Google`,
      title,
      parentId,
      creator,
      createdAt: now,
      updatedAt: now,
      updatedBy: creator,
      files: [FIRST_MANIFEST],
      versions: [],
    });
  }

  put(project: Project): Project {
    this.projects.set(project.scriptId, project);
    return project;
  }
}
