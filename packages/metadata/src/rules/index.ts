// The rules of @kanaal/metadata, as one list.
import type { Rule } from '@kanaal/types'
import { canonicalRelative } from './canonical-relative.ts'
import { descriptionLength } from './description-length.ts'
import { descriptionMissing } from './description-missing.ts'
import { jsonldRecommendedMissing } from './jsonld-recommended-missing.ts'
import { jsonldRequiredMissing } from './jsonld-required-missing.ts'
import { localeDoubtful } from './locale-doubtful.ts'
import { overrideDrifted } from './override-drifted.ts'
import { titleLength } from './title-length.ts'
import { validityAhead } from './validity-ahead.ts'
import { validityPassed } from './validity-passed.ts'

export const metadataRules: Rule<'document'>[] = [
  titleLength,
  descriptionMissing,
  descriptionLength,
  canonicalRelative,
  validityAhead,
  validityPassed,
  jsonldRequiredMissing,
  jsonldRecommendedMissing,
  overrideDrifted,
  localeDoubtful,
]
