// The list of rules: one rule, one file.
import type { Rule } from '@kanaal/types'
import { factWithoutValidity } from './fact-without-validity.ts'
import { keyMessageMissing } from './key-message-missing.ts'

export const textRules: readonly Rule<'rendition'>[] = [keyMessageMissing, factWithoutValidity]
