// Three ways to a term: typing, those chosen last, and a walk through the tree.
import { Button, Flex, Typography } from '@strapi/design-system'
import { BulletList } from '@strapi/icons'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { addRecent, readRecent } from '../../model/recent-terms'
import { TermBrowser } from './TermBrowser'
import { TermSearch } from './TermSearch'

export interface FinderRules {
  schemes?: string[]
  branch?: string
  leafOnly?: boolean
}

interface Props extends FinderRules {
  /** Where the choice goes: each has its own list of recent terms. */
  field: string
  label: string
  placeholder?: string
  exclude: readonly string[]
  disabled?: boolean
  onChoose(key: string): void
}

export function TermFinder({ field, label, placeholder, exclude, disabled, onChoose, ...rules }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const [recent, setRecent] = useState(() => readRecent(localStorage, field))
  const [isBrowsing, setBrowsing] = useState(false)
  const offered = recent.filter((key) => !exclude.includes(key))
  const infos = useTermInfos(offered)
  const known = offered.filter((key) => infos[key] && !infos[key].deprecated)
  const choose = (key: string) => {
    setRecent(addRecent(localStorage, field, key))
    onChoose(key)
  }
  if (disabled) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <TermSearch
        label={label}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...rules}
        exclude={exclude}
        onChoose={({ key }) => choose(key)}
      />
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="tertiary" startIcon={<BulletList />} onClick={() => setBrowsing(true)}>
          {t('finder.browse')}
        </Button>
        {known.length === 0 ? null : (
          <Typography variant="pi" textColor="neutral600">
            {t('finder.recent')}
          </Typography>
        )}
        {known.map((key) => (
          <Button key={key} size="S" variant="ghost" onClick={() => choose(key)}>
            {labelIn(infos[key]?.label ?? {}, locale, key)}
          </Button>
        ))}
      </Flex>
      {isBrowsing ? (
        <TermBrowser
          {...rules}
          exclude={exclude}
          onClose={() => setBrowsing(false)}
          onChoose={(key) => {
            setBrowsing(false)
            choose(key)
          }}
        />
      ) : null}
    </Flex>
  )
}
