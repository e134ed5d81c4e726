// What a target did not say, as ghosts: what was lost, what became of it, how often, and where.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Flex, Typography } from '@strapi/design-system'
import { styled } from 'styled-components'
import { conditionOf } from '../../../../shared/condition-of'
import type { LossGroup } from '../../../../shared/group-losses'
import { useNodeName } from '../../hooks/use-node-name'
import { isTranslationKey, useTranslate } from '../../hooks/use-translate'
import { Disclosure } from '../shared/Disclosure'
import { PlaceLinks } from './PlaceLinks'

const Ghost = styled.li`
  padding: 0.8rem 1.2rem;
  border: 1px dashed ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow-wrap: anywhere;
`

interface Links {
  nameOf(place: Place | undefined): string | undefined
  /** Whom or what a key of a condition names, as people know it. */
  nameOfKey(key: string): string
  onGoTo(place: Place): void
}

export function LossList({
  title,
  losses,
  ...links
}: Links & { title: string; losses: readonly LossGroup[] }) {
  const t = useTranslate()
  return (
    <Flex tag="section" aria-label={title} direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h4" textColor="neutral800">
        {title}
      </Typography>
      {losses.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {t('losses.none')}
        </Typography>
      ) : (
        <PlainList>
          {losses.map((group) => (
            <LossItem key={group.key} group={group} {...links} />
          ))}
        </PlainList>
      )}
    </Flex>
  )
}

function LossItem({ group, nameOf, nameOfKey, onGoTo }: Links & { group: LossGroup }) {
  const t = useTranslate()
  const nameNode = useNodeName()
  const condition = conditionOf(group.cause)
  const known = `losses.cause.${group.cause}`
  // A link that was refused leaves its words: `Text became text` would say nothing.
  const isBare = group.kind === 'flattened' && group.type === group.to
  const names = { type: nameNode(group.type), to: nameNode(group.to).toLocaleLowerCase() }
  return (
    <Ghost>
      <Flex justifyContent="space-between" gap={2} alignItems="flex-start">
        <Typography variant="pi" textColor="neutral700">
          {t(isBare ? 'losses.kind.bare' : `losses.kind.${group.kind}`, names)}{' '}
          {condition !== undefined
            ? t(`losses.by.${condition.test}`, { names: condition.keys.map(nameOfKey).join(', ') })
            : t(isTranslationKey(known) ? known : `losses.by.${group.by}`)}
        </Typography>
        <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
          {t('losses.times', { count: group.count })}
        </Typography>
      </Flex>
      <Disclosure title={t('losses.examples')}>
        <PlainList>
          {group.examples.map((loss, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: losses have no name and never move.
            <li key={index}>
              <Typography variant="pi" textColor="neutral600" tag="p">
                {loss.excerpt ?? nameNode(loss.type)}
              </Typography>
              <PlaceLinks places={[loss.place]} nameOf={nameOf} onGoTo={onGoTo} />
            </li>
          ))}
        </PlainList>
      </Disclosure>
    </Ghost>
  )
}
