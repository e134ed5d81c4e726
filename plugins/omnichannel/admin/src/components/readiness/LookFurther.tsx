// Says how far somebody has looked for documents in a state, and goes on from there.
import { Button, Flex, Typography } from '@strapi/design-system'
import type { ReadinessResponse } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  looked: NonNullable<ReadinessResponse['looked']>
  found: number
  total: number
  isBusy: boolean
  onLook(from: number): void
}

export function LookFurther({ looked: { from, to }, found, total, isBusy, onLook }: Props) {
  const t = useTranslate()
  return (
    <Flex gap={3} paddingTop={4} justifyContent="flex-end">
      <Typography variant="pi" textColor="neutral600" role="status">
        {to > from ? t('page.looked', { first: from + 1, last: to, total, found }) : null}
      </Typography>
      {from === 0 ? null : (
        <Button variant="tertiary" disabled={isBusy} onClick={() => onLook(0)}>
          {t('page.look-again')}
        </Button>
      )}
      {to >= total ? null : (
        <Button variant="secondary" loading={isBusy} onClick={() => onLook(to)}>
          {t('page.look-further')}
        </Button>
      )}
    </Flex>
  )
}
