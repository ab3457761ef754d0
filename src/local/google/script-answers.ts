/** Projects, content and versions as the Apps Script API answers with them. */
import type { Project, ScriptFile, Version } from './script-store.ts';

const userAnswer = (email: string): object => ({ email, name: email.split('@')[0], domain: email.split('@')[1] });
const timeAnswer = (instant: number): string => new Date(instant).toISOString();

export const projectAnswer = (project: Project): object => ({
  scriptId: project.scriptId,
  title: project.title,
  parentId: project.parentId,
  createTime: timeAnswer(project.createdAt),
  updateTime: timeAnswer(project.updatedAt),
  creator: userAnswer(project.creator),
  lastModifyUser: userAnswer(project.updatedBy),
});

export const contentAnswer = (project: Project, files: readonly ScriptFile[]): object => ({
  scriptId: project.scriptId,
  files: files.map((file) => ({
    ...file,
    lastModifyUser: userAnswer(project.updatedBy),
    createTime: timeAnswer(project.createdAt),
    updateTime: timeAnswer(project.updatedAt),
  })),
});

export const versionAnswer = ({ scriptId }: Project, { versionNumber, description, createdAt }: Version): object => ({
  scriptId,
  versionNumber,
  ...(description !== '' && { description }),
  createTime: timeAnswer(createdAt),
});
