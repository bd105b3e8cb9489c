export type {Cases, ExpectedFix, ExpectedLedgerEntry, ExpectedMessage, InvalidCase, ValidCase} from './cases.ts'
export {defineCases} from './cases.ts'
