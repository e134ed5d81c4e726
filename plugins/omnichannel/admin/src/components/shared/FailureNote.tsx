// Turns a failure into its own sentence, with a way to try again where that helps.
import { type Failure, FailureView } from '@kanaal/strapi-kit/strapi-admin'
import { type Translate, useTranslate } from '../../hooks/use-translate'

function sentenceOf({ kind, path, reason, status }: Failure, t: Translate): string {
  if (kind === 'refused') {
    return path === undefined ? t('failure.refused', { reason }) : t('failure.refused-at', { path, reason })
  }
  if (kind === 'failed') return t('failure.failed', { status: status ?? 500 })
  return t(`failure.${kind}`)
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
