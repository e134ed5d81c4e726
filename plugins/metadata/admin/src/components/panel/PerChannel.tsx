// A list of channels that differ from the others, with a way to add and take off one.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import type { Localized } from '@kanaal/types'
import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { type ReactNode, useState } from 'react'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'

interface Target {
  id: string
  title: Localized
}

interface Props {
  title: string
  targets: readonly Target[]
  /** Those that have a value of their own. */
  having: readonly string[]
  onRemove(id: string): void
  children(target: Target): ReactNode
}

export function PerChannel({ title, targets, having, onRemove, children }: Props) {
  const t = useTranslate()
  const pick = usePick()
  /** Chosen, but nothing is written yet. */
  const [added, setAdded] = useState<readonly string[]>([])
  const ids = [...new Set([...having, ...added])]
  const shown = ids.map((id) => targets.find((one) => one.id === id) ?? { id, title: { en: id } })
  const free = targets.filter(({ id }) => !ids.includes(id))
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {shown.map((target) => (
        <Box
          key={target.id}
          paddingLeft={3}
          borderColor="neutral200"
          borderStyle="solid"
          borderWidth="0 0 0 2px"
        >
          {children(target)}
          <PlainButton
            onClick={() => {
              setAdded(added.filter((id) => id !== target.id))
              onRemove(target.id)
            }}
          >
            <Typography variant="pi" textColor="primary700" fontWeight="semiBold">
              {t('channel.same', { target: pick(target.title) })}
            </Typography>
          </PlainButton>
        </Box>
      ))}
      {free.length === 0 ? null : (
        <SingleSelect
          aria-label={`${title}: ${t('channel.add')}`}
          placeholder={t('channel.add')}
          value={null}
          onChange={(id: string | number) => setAdded([...added, String(id)])}
        >
          {free.map(({ id, title: name }) => (
            <SingleSelectOption key={id} value={id}>
              {pick(name)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
    </Flex>
  )
}
