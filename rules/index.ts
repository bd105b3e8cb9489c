export {lexicons, rules} from './registry.generated.ts'
