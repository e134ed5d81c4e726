// A list of terms in a form of ours: those chosen, and a field to find more.
import { Flex, IconButton, Typography } from '@strapi/design-system'
import { Cross } from '@strapi/icons'
import { useIntl } from 'react-intl'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { TermSearch } from './TermSearch'

interface Props {
  label: string
  keys: readonly string[]
  schemes?: string[]
  /** Besides those chosen. */
  exclude?: readonly string[]
  onChange(keys: string[]): void
}

export function TermList({ label, keys, schemes, exclude = [], onChange }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const infos = useTermInfos(keys)
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <TermSearch
        label={label}
        {...(schemes === undefined ? {} : { schemes })}
        exclude={[...keys, ...exclude]}
        onChoose={({ key }) => onChange([...keys, key])}
      />
      {keys.length === 0 ? null : (
        <Flex gap={2} wrap="wrap" tag="ul" style={{ listStyle: 'none', padding: 0 }}>
          {keys.map((key) => {
            const name = labelIn(infos[key]?.label ?? {}, locale, key)
            return (
              <Flex
                key={key}
                tag="li"
                gap={1}
                paddingLeft={3}
                paddingRight={1}
                background="primary100"
                hasRadius
              >
                <Typography textColor="primary700">{name}</Typography>
                <IconButton
                  variant="ghost"
                  size="XS"
                  label={t('term.remove', { name })}
                  onClick={() => onChange(keys.filter((one) => one !== key))}
                >
                  <Cross />
                </IconButton>
              </Flex>
            )
          })}
        </Flex>
      )}
    </Flex>
  )
}
