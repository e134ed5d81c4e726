// Where a concept goes -> up, to another place as well, or there instead.
import { Button } from '@strapi/design-system'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  hasTarget: boolean
  mayGoUp: boolean
  onTop(): void
  onAlso(): void
  onMove(): void
}

export function MoveButtons({ hasTarget, mayGoUp, onTop, onAlso, onMove }: Props) {
  const t = useTranslate()
  return (
    <>
      {mayGoUp ? (
        <Button variant="tertiary" onClick={onTop}>
          {t('move.top')}
        </Button>
      ) : null}
      <Button variant="secondary" disabled={!hasTarget} onClick={onAlso}>
        {t('move.also')}
      </Button>
      <Button disabled={!hasTarget} onClick={onMove}>
        {t('move.do')}
      </Button>
    </>
  )
}
