// The ways from a message or loss to the places in the form it speaks of.
import type { Place } from '@kanaal/types'
import { Flex, TextButton } from '@strapi/design-system'
import { ArrowRight } from '@strapi/icons'
import { useTranslate } from '../../hooks/use-translate'

/** More links than this would be a list of their own; the first ones lead to the rest. */
const SHOWN = 4

interface Props {
  places: readonly Place[]
  nameOf(place: Place | undefined): string | undefined
  onGoTo(place: Place): void
}

export function PlaceLinks({ places, nameOf, onGoTo }: Props) {
  const t = useTranslate()
  const inForm = places.filter(({ field }) => field !== undefined)
  if (inForm.length === 0) return null
  return (
    <Flex gap={3} wrap="wrap">
      {inForm.slice(0, SHOWN).map((place, index) => {
        const field = nameOf(place) ?? t('messages.field')
        const words =
          inForm.length === 1
            ? t('messages.go-to', { field })
            : t('messages.go-nth', { field, number: index + 1 })
        return (
          <TextButton
            key={JSON.stringify(place)}
            endIcon={<ArrowRight aria-hidden />}
            onClick={() => onGoTo(place)}
          >
            {words}
          </TextButton>
        )
      })}
    </Flex>
  )
}
