// The list of content rules, by id.
import type { Rule } from '@kanaal/types'
import { altDivergence } from './alt-divergence.ts'
import { attributeSkipped } from './attribute-skipped.ts'
import { audienceExpired } from './audience-expired.ts'
import { audienceUnknown } from './audience-unknown.ts'
import { capExceeded } from './cap-exceeded.ts'
import { conditionContradiction } from './condition-contradiction.ts'
import { controlCharacter } from './control-character.ts'
import { dateMismatch } from './date-mismatch.ts'
import { directiveAttribute } from './directive-attribute.ts'
import { directiveForm } from './directive-form.ts'
import { directiveUnknown } from './directive-unknown.ts'
import { disclaimerSubjectUnknown } from './disclaimer-subject-unknown.ts'
import { documentEmpty } from './document-empty.ts'
import { factExpired } from './fact-expired.ts'
import { factLiteral } from './fact-literal.ts'
import { factTwice } from './fact-twice.ts'
import { factUndeclared } from './fact-undeclared.ts'
import { fieldUnknown } from './field-unknown.ts'
import { fieldUnreadable } from './field-unreadable.ts'
import { foreignSyntax } from './foreign-syntax.ts'
import { frontMatterInvalid } from './front-matter-invalid.ts'
import { frontMatterUnmapped } from './front-matter-unmapped.ts'
import { frontMatterValue } from './front-matter-value.ts'
import { headingMultipleH1 } from './heading-multiple-h1.ts'
import { headingSkip } from './heading-skip.ts'
import { htmlDropped } from './html-dropped.ts'
import { imageAltMissing } from './image-alt-missing.ts'
import { includeRefused } from './include-refused.ts'
import { linkTextVague } from './link-text-vague.ts'
import { linkToFile } from './link-to-file.ts'
import { linkUnsafe } from './link-unsafe.ts'
import { nodeUnknown } from './node-unknown.ts'
import { plainTextMarkup } from './plain-text-markup.ts'
import { relationUnpublished } from './relation-unpublished.ts'
import { siteUrlMissing } from './site-url-missing.ts'
import { titleMissing } from './title-missing.ts'
import { validityReversed } from './validity-reversed.ts'
import { variantBlockUnknown } from './variant-block-unknown.ts'
import { variantStale } from './variant-stale.ts'
import { variantTwice } from './variant-twice.ts'

export const contentRules: Rule<'document'>[] = [
  altDivergence,
  attributeSkipped,
  audienceExpired,
  audienceUnknown,
  capExceeded,
  conditionContradiction,
  controlCharacter,
  dateMismatch,
  directiveAttribute,
  directiveForm,
  directiveUnknown,
  disclaimerSubjectUnknown,
  documentEmpty,
  factExpired,
  factLiteral,
  factTwice,
  factUndeclared,
  fieldUnknown,
  fieldUnreadable,
  foreignSyntax,
  frontMatterInvalid,
  frontMatterUnmapped,
  frontMatterValue,
  headingMultipleH1,
  headingSkip,
  htmlDropped,
  imageAltMissing,
  includeRefused,
  linkTextVague,
  linkToFile,
  linkUnsafe,
  nodeUnknown,
  plainTextMarkup,
  relationUnpublished,
  siteUrlMissing,
  titleMissing,
  validityReversed,
  variantBlockUnknown,
  variantStale,
  variantTwice,
]
