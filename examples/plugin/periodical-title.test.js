import {testRule} from '@hegao/rule-tester'
import cases from './cases.js'
import rule from './periodical-title.js'

testRule(rule, cases)
