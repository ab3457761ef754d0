/** The Apps Script API over HTTP, for bound projects: projects, their content, their versions. */
import { mayEdit, roleOf } from '../drive/access.ts';
import { MIME } from '../drive/file.ts';
import { ApiRefusal } from '../runtime/api-refusal.ts';
import { NotSupported } from '../runtime/failures.ts';
import { SCOPES } from './accounts.ts';
import type { Call, Route } from './call.ts';
import { contentAnswer, projectAnswer, versionAnswer } from './script-answers.ts';
import { contentOf } from './script-content.ts';
import type { Project, Version } from './script-store.ts';
import { mustFit, record } from './shapes.ts';

const MOST_VERSIONS = 200;

const projects = (
  method: Route['method'],
  path: RegExp,
  answer: Route['answer'],
  query: readonly string[] = [],
): Route => ({
  host: 'script.googleapis.com',
  method,
  path,
  scopes: [SCOPES.projects],
  query,
  answer: (call) => {
    mustBeOn(call);
    return answer(call);
  },
});

export const SCRIPT_ROUTES: readonly Route[] = [
  projects('POST', /^\/v1\/projects$/, create),
  projects('GET', /^\/v1\/projects\/([^/]+)$/, (call) => projectAnswer(projectOf(call, 'read'))),
  projects('GET', /^\/v1\/projects\/([^/]+)\/content$/, content, ['versionNumber']),
  projects('PUT', /^\/v1\/projects\/([^/]+)\/content$/, updateContent),
  projects('GET', /^\/v1\/projects\/([^/]+)\/versions$/, versions, ['pageSize', 'pageToken']),
  projects('POST', /^\/v1\/projects\/([^/]+)\/versions$/, createVersion),
];

/** A project's own switch is each person's: until it is on, every call is refused so. */
function mustBeOn({ account }: Call): void {
  if (account.appsScriptApi) return;
  throw new ApiRefusal(
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    403,
    'forbidden',
  );
}

function create(call: Call): object {
  mustFit(call.body, record({ title: 'text', parentId: 'text' }));
  const { title = '', parentId } = (call.body ?? {}) as { title?: string; parentId?: string };
  if (title === '') throw new ApiRefusal('Request contains an invalid argument.');
  if (parentId === undefined) throw new NotSupported('A script project that is bound to nothing');
  const { drive, scripts, account, now } = call;
  const parent = drive.find(parentId);
  if (!parent || roleOf(drive, parent, account.email) === undefined) throw notFound();
  if (parent.mimeType !== MIME.sheet) throw new ApiRefusal('Request contains an invalid argument.');
  if (!mayEdit(drive, parent, account.email)) throw notAllowed();
  return projectAnswer(scripts.make(title, parentId, account.email, now));
}

function content(call: Call): object {
  const project = projectOf(call, 'read');
  const number = call.query['versionNumber'];
  if (number === undefined) return contentAnswer(project, project.files);
  const version = project.versions.find(({ versionNumber }) => versionNumber === Number(number));
  if (!version) throw notFound();
  return contentAnswer(project, version.files);
}

/** All of it is replaced, or none of it. */
function updateContent(call: Call): object {
  const project = projectOf(call, 'write');
  const files = contentOf(call.body);
  const { scripts, account, now } = call;
  return contentAnswer(scripts.put({ ...project, files, updatedAt: now, updatedBy: account.email }), files);
}

const LARGEST_PAGE = 50;

function versions(call: Call): object {
  const project = projectOf(call, 'read');
  const size = Math.min(Number(call.query['pageSize'] ?? LARGEST_PAGE), LARGEST_PAGE);
  const from = Number(call.query['pageToken'] ?? 0);
  const next = from + size;
  const page = [...project.versions].reverse().slice(from, next);
  return {
    versions: page.map((version) => versionAnswer(project, version)),
    ...(next < project.versions.length && { nextPageToken: String(next) }),
  };
}

function createVersion(call: Call): object {
  mustFit(call.body, record({ description: 'text', versionNumber: 'number', scriptId: 'text', createTime: 'text' }));
  const project = projectOf(call, 'write');
  if (project.versions.length >= MOST_VERSIONS)
    throw new ApiRefusal(`This script has reached the limit of ${MOST_VERSIONS} versions.`);
  const { description = '' } = (call.body ?? {}) as { description?: string };
  const version: Version = {
    versionNumber: project.versions.length + 1,
    description,
    createdAt: call.now,
    files: project.files,
  };
  call.scripts.put({ ...project, versions: [...project.versions, version] });
  return versionAnswer(project, version);
}

/** A bound project has the permissions of its file. */
function projectOf({ params: [id = ''], scripts, drive, account }: Call, to: 'read' | 'write'): Project {
  const project = scripts.find(id);
  const parent = project && drive.find(project.parentId);
  if (!project || !parent || roleOf(drive, parent, account.email) === undefined) throw notFound();
  if (to === 'write' && !mayEdit(drive, parent, account.email)) throw notAllowed();
  return project;
}

const notFound = () => new ApiRefusal('Requested entity was not found.', 404, 'notFound');
const notAllowed = () => new ApiRefusal('The caller does not have permission', 403, 'forbidden');
