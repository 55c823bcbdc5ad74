import { spawn } from 'node:child_process';
import { DownloadError } from '../errors.ts';

/** Installs what the lock file of a folder names, by `npm ci`; npm's messages go to stderr. @throws DownloadError */
export async function installPackages(folder: string): Promise<void> {
  console.error(`Installing the peers into ${folder} (once; about 1 GB) …`);
  const isWindows = process.platform === 'win32';
  const child = spawn(isWindows ? 'npm.cmd' : 'npm', ['ci'], { cwd: folder, stdio: ['ignore', process.stderr, process.stderr], shell: isWindows });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new DownloadError(`expected npm ci to install the peers, it ended with exit code ${code ?? 'none'}: see its messages above, then try npm ci in ${folder}`);
}
