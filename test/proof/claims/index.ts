// All claims, quick ones first.
import type { Claim } from '../claim.ts'
import { adoption } from './adoption.ts'
import { attackStrings } from './attack-strings.ts'
import { commonmark } from './commonmark.ts'
import { countBluesky } from './count-bluesky.ts'
import { countX } from './count-x.ts'
import { determinism } from './determinism.ts'
import { emailBytes } from './email-bytes.ts'
import { emailThemeBytes } from './email-theme-bytes.ts'
import { factContradictions } from './fact-contradictions.ts'
import { growth } from './growth.ts'
import { headerInjection } from './header-injection.ts'
import { lossLedger } from './loss-ledger.ts'
import { lossLedgerIncludes } from './loss-ledger-includes.ts'
import { metadataFile } from './metadata-file.ts'
import { plantedLosses } from './planted-losses.ts'
import { policies } from './policies.ts'
import { realSchemas } from './real-schemas.ts'
import { roundTrip } from './round-trip.ts'
import { specifications } from './specifications.ts'
import { corpus, nasty, vocabularyForms } from './suites.ts'
import { thesaurus } from './thesaurus.ts'
import { vocabularies } from './vocabularies.ts'

export const claims: readonly Claim[] = [
  commonmark,
  specifications,
  factContradictions,
  countX,
  countBluesky,
  lossLedger,
  lossLedgerIncludes,
  plantedLosses,
  nasty,
  roundTrip,
  policies,
  emailBytes,
  headerInjection,
  emailThemeBytes,
  growth,
  vocabularies,
  vocabularyForms,
  thesaurus,
  corpus,
  determinism,
  attackStrings,
  metadataFile,
  realSchemas,
  adoption,
]
