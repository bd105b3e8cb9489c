import {tmpdir} from 'node:os'
import path from 'node:path'

/** Where code-server and the driver are: named in the call, else by HEGAO_E2E, else a folder that the system clears. */
export const toolsFolder = (named) => path.resolve(named ?? process.env.HEGAO_E2E ?? path.join(tmpdir(), 'hegao-e2e'))
