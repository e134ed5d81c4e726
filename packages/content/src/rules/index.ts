// The list of content rules, by id.
import type { Rule } from '@kanaal/types'
import { attributeSkipped } from './attribute-skipped.ts'
import { audienceUnknown } from './audience-unknown.ts'
import { capExceeded } from './cap-exceeded.ts'
import { controlCharacter } from './control-character.ts'
import { directiveAttribute } from './directive-attribute.ts'
import { directiveForm } from './directive-form.ts'
import { directiveUnknown } from './directive-unknown.ts'
import { fieldUnreadable } from './field-unreadable.ts'
import { frontMatterInvalid } from './front-matter-invalid.ts'
import { frontMatterUnmapped } from './front-matter-unmapped.ts'
import { frontMatterValue } from './front-matter-value.ts'
import { htmlDropped } from './html-dropped.ts'
import { includeBroken } from './include-broken.ts'
import { nodeUnknown } from './node-unknown.ts'
import { titleMissing } from './title-missing.ts'

export const contentRules: Rule<'document'>[] = [
  audienceUnknown,
  attributeSkipped,
  controlCharacter,
  fieldUnreadable,
  htmlDropped,
  capExceeded,
  directiveAttribute,
  directiveForm,
  directiveUnknown,
  frontMatterInvalid,
  frontMatterUnmapped,
  frontMatterValue,
  includeBroken,
  nodeUnknown,
  titleMissing,
]
