// All claims, quick ones first.
import type { Claim } from '../claim.ts'
import { attackStrings } from './attack-strings.ts'
import { commonmark } from './commonmark.ts'
import { countBluesky } from './count-bluesky.ts'
import { countX } from './count-x.ts'
import { determinism } from './determinism.ts'
import { emailBytes } from './email-bytes.ts'
import { emailThemeBytes } from './email-theme-bytes.ts'
import { headerInjection } from './header-injection.ts'
import { corpus, nasty } from './suites.ts'

export const claims: readonly Claim[] = [
  commonmark,
  countX,
  countBluesky,
  nasty,
  emailBytes,
  headerInjection,
  emailThemeBytes,
  corpus,
  determinism,
  attackStrings,
]
