// Says where a value comes from when nobody wrote it here, and what would stand there after a reset.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import { Typography } from '@strapi/design-system'
import type { Origin, PanelProperty } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { textOf } from '../../model/metadata-value'

interface Props {
  property: PanelProperty
  isOwn: boolean
  onReset(): void
}

export function OriginNote({ property: { value, fallback }, isOwn, onReset }: Props) {
  const t = useTranslate()
  const from = useOrigin()
  const isSame = JSON.stringify(fallback?.value) === JSON.stringify(value?.value)
  if (isOwn) {
    return fallback === undefined || isSame ? null : (
      <PlainButton onClick={onReset}>
        <Typography variant="pi" textColor="primary700" fontWeight="semiBold">
          {t('origin.reset', { from: from(fallback.origin), value: shorten(textOf(fallback.value)) })}
        </Typography>
      </PlainButton>
    )
  }
  const shown = value?.origin.from === 'own' ? fallback : value
  // A suggestion stands nowhere yet: it has a list of its own.
  return shown === undefined || shown.origin.from === 'suggested' ? null : (
    <Typography variant="pi" textColor="neutral700" tag="p">
      {t('origin.stands', { from: from(shown.origin), value: shorten(textOf(shown.value)) })}
    </Typography>
  )
}

function useOrigin(): (origin: Origin) => string {
  const t = useTranslate()
  return (origin) => {
    if (origin.from === 'own') return t('origin.form')
    if (origin.from === 'suggested') return t('origin.suggested')
    if (origin.from === 'extracted') {
      return t('origin.extracted', { rule: origin.rule, version: origin.version })
    }
    const from = t(`origin.${origin.level}`, { name: origin.name ?? '' })
    return origin.computed === undefined ? from : t('origin.computed', { expression: origin.computed, from })
  }
}

/** Room for a line or two beside the field. */
const SHOWN = 120
const shorten = (text: string): string =>
  [...text].length > SHOWN ? `${[...text].slice(0, SHOWN - 1).join('')}…` : text
