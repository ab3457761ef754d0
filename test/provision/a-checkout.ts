/** A checkout of this repository in a folder of its own, in Git, where `npm test` passes at once or fails at will. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build/paths.ts';

const PARTS = [
  'src',
  'scripts',
  'sheets-templates',
  'appsscript.json',
  'tsconfig.base.json',
  '.claspignore',
  '.clasp.json',
  '.gitignore',
];
/** Git passes this folder over, so that a failing check leaves the tree clean. */
const FAILS = 'build/fails';

export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), 'checkout-'));

  constructor({ dist, parts = PARTS }: { readonly dist?: string; readonly parts?: readonly string[] } = {}) {
    for (const part of parts) cpSync(join(ROOT, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
    const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const scripts = { ...own.scripts, test: `node -e "process.exit(require('fs').existsSync('${FAILS}') ? 1 : 0)"` };
    this.write('package.json', JSON.stringify({ ...own, scripts }));
    // A link is no folder to .gitignore.
    this.write('.gitignore', `${readFileSync(join(ROOT, '.gitignore'), 'utf8')}\n/node_modules\n`);
    // Newer than its sources: nothing here builds it again until one of them is changed.
    if (dist !== undefined) cpSync(dist, join(this.folder, 'dist'), { recursive: true });
    this.git('init', '--quiet');
    this.commit();
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  commit(): void {
    this.git('add', '--all');
    this.git(
      '-c',
      'user.name=A tester',
      '-c',
      'user.email=tester@example.org',
      'commit',
      '--quiet',
      '--message',
      'A change',
    );
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8' });
  }

  failChecks(fails: boolean): void {
    mkdirSync(join(this.folder, 'build'), { recursive: true });
    if (fails) this.write(FAILS, '');
    else rmSync(join(this.folder, FAILS), { force: true });
  }

  /** What is built: every file by the name it has at Google. */
  dist(): Readonly<Record<string, string>> {
    return Object.fromEntries(readdirSync(join(this.folder, 'dist')).map((file) => [file, this.read(`dist/${file}`)]));
  }

  /** Every file of text that is not installed, by path. */
  written(): readonly string[] {
    return readdirSync(this.folder)
      .filter((file) => file.startsWith('.clasp'))
      .map((file) => this.read(file));
  }
}
