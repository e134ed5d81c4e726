// Turns a failure into its own sentence, with a way to try again where that helps.
import type { Failure } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise, CrossCircle } from '@strapi/icons'
import { useTranslate } from '../../hooks/use-translate'

function sentenceOf({ kind, reason }: Failure, t: ReturnType<typeof useTranslate>): string {
  return kind === 'refused' || kind === 'failed' ? t('failure.refused', { reason }) : t(`failure.${kind}`)
}

export function FailureNote({ failure, onAgain }: { failure: Failure; onAgain?: () => void }) {
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
        <Typography textColor="neutral800">{sentenceOf(failure, t)}</Typography>
      </Flex>
      {onAgain === undefined || failure.kind === 'forbidden' ? null : (
        <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />} onClick={onAgain}>
          {t('failure.again')}
        </Button>
      )}
    </Flex>
  )
}
