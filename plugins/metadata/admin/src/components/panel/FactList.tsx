// The facts of the text, which every channel must say alike; a click goes to where one is declared.
import { PlainButton, PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Flex, Typography } from '@strapi/design-system'
import type { PanelAnswer } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { usePanel } from './panel-context'

export function FactList({ facts }: { facts: PanelAnswer['facts'] }) {
  const t = useTranslate()
  const { goTo } = usePanel()
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {t('facts.title')}
      </Typography>
      {facts.length === 0 ? (
        <Typography variant="pi" textColor="neutral700">
          {t('facts.none')}
        </Typography>
      ) : (
        <PlainList aria-label={t('facts.title')}>
          {facts.map(({ id, label, text, field }) => {
            const line = (
              <Typography variant="pi" textColor="neutral800">
                {label}: {text}
              </Typography>
            )
            return (
              <li key={id}>
                {field === undefined ? line : <PlainButton onClick={() => goTo(field)}>{line}</PlainButton>}
              </li>
            )
          })}
        </PlainList>
      )}
    </Flex>
  )
}
