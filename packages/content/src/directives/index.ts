// The table of directives Kanaal knows, by name.
import { callout } from './callout.ts'
import { cta } from './cta.ts'
import { date } from './date.ts'
import type { Directive } from './define-directive.ts'
import { disclaimer } from './disclaimer.ts'
import { embed } from './embed.ts'
import { except } from './except.ts'
import { fact } from './fact.ts'
import { field } from './field.ts'
import { figure } from './figure.ts'
import { gallery } from './gallery.ts'
import { include } from './include.ts'
import { more } from './more.ts'
import { only } from './only.ts'
import { slide } from './slide.ts'
import { teaser } from './teaser.ts'
import { variant } from './variant.ts'
import { when } from './when.ts'

export const directives: ReadonlyMap<string, Directive> = new Map(
  [
    callout,
    cta,
    date,
    disclaimer,
    embed,
    except,
    fact,
    field,
    figure,
    gallery,
    include,
    more,
    only,
    slide,
    teaser,
    variant,
    when,
  ].map((directive) => [directive.name, directive]),
)
