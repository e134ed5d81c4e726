// Turns a failure into its own sentence, with a way to try again.
import type { Failure } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise, CrossCircle } from '@strapi/icons'
import { type Translate, useTranslate } from '../../hooks/use-translate'

function sentenceOf({ kind, path, reason, status }: Failure, t: Translate): string {
  if (kind === 'refused') {
    return path === undefined ? t('failure.refused', { reason }) : t('failure.refused-at', { path, reason })
  }
  if (kind === 'failed') return t('failure.failed', { status: status ?? 500 })
  return t(`failure.${kind}`)
}

export function FailureNote({ failure, onAgain }: { failure: Failure; onAgain(): void }) {
  const t = useTranslate()
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%" role="alert">
      <Flex gap={2} alignItems="flex-start">
        <CrossCircle
          fill="danger600"
          width={16}
          height={16}
          aria-hidden
          style={{ flexShrink: 0, marginTop: 2 }}
        />
        <Typography variant="omega" textColor="neutral800">
          {sentenceOf(failure, t)}
        </Typography>
      </Flex>
      {failure.kind === 'forbidden' ? null : (
        <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />} onClick={onAgain}>
          {t('failure.again')}
        </Button>
      )}
    </Flex>
  )
}
