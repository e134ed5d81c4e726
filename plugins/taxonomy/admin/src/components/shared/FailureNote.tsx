// Turns a failure into its own sentence, with a way to try again where that helps.
import { type Failure, FailureView } from '@kanaal/strapi-kit/strapi-admin'
import { useTranslate } from '../../hooks/use-translate'

/** Strapi answers with one of these where a permission is missing; whatever else stands there says which of ours. */
const STRAPIS_OWN = new Set(['Forbidden', 'Forbidden access', 'Policy Failed'])

function sentenceOf({ kind, reason, status }: Failure, t: ReturnType<typeof useTranslate>): string {
  if (kind === 'forbidden' && !STRAPIS_OWN.has(reason)) return reason
  if (kind !== 'refused' && kind !== 'failed') return t(`failure.${kind}`)
  return status === 409 ? t('failure.conflict') : t('failure.refused', { reason })
}

export function FailureNote({ failure, onAgain }: { failure: Failure; onAgain?: () => void }) {
  const t = useTranslate()
  return (
    <FailureView
      failure={failure}
      sentence={sentenceOf(failure, t)}
      {...(onAgain && { again: { label: t('failure.again'), onClick: onAgain } })}
    />
  )
}
