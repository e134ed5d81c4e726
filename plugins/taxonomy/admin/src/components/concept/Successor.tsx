// A concept that is no longer in use -> that it is not, and what took its place, by name and one click away.
import { Button, Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import type { TermInfo } from '../../../../shared/contracts'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'

interface Props {
  concept: Pick<TermInfo, 'replacedBy'>
  onSelect(key: string): void
}

export function Successor({ concept: { replacedBy: key }, onSelect }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const infos = useTermInfos(key === undefined ? [] : [key])
  if (key === undefined)
    return (
      <Typography textColor="neutral800" tag="p">
        {t('concept.deprecated')}
      </Typography>
    )
  const by = labelIn(infos[key]?.label ?? {}, locale, key)
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral800">{t('concept.replaced', { by })}</Typography>
      <Button size="S" variant="tertiary" onClick={() => onSelect(key)}>
        {t('concept.go', { name: by })}
      </Button>
    </Flex>
  )
}
