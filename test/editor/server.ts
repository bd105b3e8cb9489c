import path from 'node:path'
import {root} from '../command/command.ts'

/** The bundle that editors start. */
export const server = path.join(root, 'packages/language-server/dist/server.js')
