import {homedir} from 'node:os'
import path from 'node:path'

/** Where programs of this user keep what they can make again, as each system has it. */
export function userCacheFolder(): string {
  const {XDG_CACHE_HOME: xdg, LOCALAPPDATA: local} = process.env
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'hegao')
  if (process.platform === 'win32') return path.join(local ?? path.join(homedir(), 'AppData', 'Local'), 'hegao', 'Cache')
  return path.join(xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(homedir(), '.cache'), 'hegao')
}
